{{/* Prometheus' own configuration. Rules lie under files/prometheus/rules and never pass through Helm's engine. */}}
{{- define "monitoring.prometheus.config" -}}
{{- $root := . -}}
{{- $namespace := .Release.Namespace -}}
{{- $prometheus := .Values.prometheus -}}
global:
  scrape_interval: {{ $prometheus.scrapeInterval }}
  {{- with $prometheus.scrapeTimeout }}
  scrape_timeout: {{ . }}
  {{- end }}
  evaluation_interval: {{ $prometheus.evaluationInterval }}
  # Written on alerts that lack them. What is stored here gets them from its scrape, below, or from its spoke.
  external_labels:
    {{- include "monitoring.identity" . | nindent 4 }}

storage:
  tsdb:
    # A spoke that was cut off delivers old samples; without a window one of them makes its whole request fail.
    out_of_order_time_window: {{ $prometheus.outOfOrderWindow }}

rule_files:
  - ../rules/*.yaml

alerting:
  alertmanagers:
    - static_configs:
        - targets:
            - {{ include "monitoring.endpoint" (list . "alertmanager") }}

scrape_configs:
  - job_name: prometheus
    static_configs:
      - targets:
          - localhost:{{ $prometheus.port }}
        labels:
          {{- include "monitoring.prometheus.target" (list . "prometheus") | nindent 10 }}
  {{- range $name := list "loki" "grafana" "alertmanager" }}
  - job_name: {{ $name }}
    static_configs:
      - targets:
          - {{ include "monitoring.endpoint" (list $root $name) }}
        labels:
          {{- include "monitoring.prometheus.target" (list $root $name) | nindent 10 }}
  {{- end }}
  - job_name: loki-storage
    metrics_path: /metrics.txt
    static_configs:
      - targets:
          - loki.{{ $namespace }}.svc:{{ .Values.loki.storageMeter.port }}
        labels:
          {{- include "monitoring.prometheus.target" (list . "loki") | nindent 10 }}
  # Its series are about other objects: their namespace, pod and node are kept as they come. One constant instance, so that
  # they go on as the same series wherever the pod runs.
  - job_name: kube-state-metrics
    honor_labels: true
    static_configs:
      - targets:
          - {{ include "monitoring.endpoint" (list . "kube-state-metrics") }}
        labels:
          {{- include "monitoring.prometheus.target" (list . "kube-state-metrics") | nindent 10 }}
  {{- include "monitoring.prometheus.nodes" (dict "root" . "job" "kubelet" "path" "/metrics" "keep" $prometheus.kubelet.keep) | nindent 2 }}
  {{- include "monitoring.prometheus.nodes" (dict "root" . "job" "cadvisor" "path" "/metrics/cadvisor" "keep" $prometheus.cadvisor.keep) | nindent 2 }}
      # Groups of processes that belong to no pod, except the root: they repeat what the node's exporter says.
      - source_labels: [id, pod]
        regex: /.+;
        action: drop
  {{- with $prometheus.extraScrapeConfigs }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- end -}}

{{/* Labels of a target of the hub that exists once. */}}
{{- define "monitoring.prometheus.target" -}}
instance: {{ last . }}
{{ include "monitoring.identity" (first .) }}
{{- end -}}

{{/* A job that asks the kubelet of every node. What it may keep is listed: k3s serves its API server's series here, too. */}}
{{- define "monitoring.prometheus.nodes" -}}
{{- $values := .root.Values -}}
- job_name: {{ .job }}
  scheme: https
  metrics_path: {{ .path }}
  authorization:
    credentials_file: /var/run/secrets/kubernetes.io/serviceaccount/token
  tls_config:
    ca_file: /var/run/secrets/kubernetes.io/serviceaccount/ca.crt
    insecure_skip_verify: {{ $values.prometheus.kubelet.insecureSkipVerify }}
  kubernetes_sd_configs:
    - role: node
  relabel_configs:
    - source_labels: [__meta_kubernetes_node_name]
      target_label: instance
    - source_labels: [__meta_kubernetes_node_name]
      target_label: node
    - target_label: cluster
      replacement: {{ $values.global.clusterName | quote }}
    - target_label: environment
      replacement: {{ $values.global.environment | quote }}
  metric_relabel_configs:
    - source_labels: [__name__]
      regex: {{ join "|" .keep | quote }}
      action: keep
{{- end -}}
