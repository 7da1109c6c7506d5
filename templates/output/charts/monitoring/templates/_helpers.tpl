{{/*
Names are fixed: Services, workloads and their files are called prometheus, loki, grafana, alertmanager, alloy and
kube-state-metrics whatever the release is called, so http://prometheus.<namespace>.svc:9090 always works.
Helpers that speak about one component take (list $ "<name>"); "monitoring" stands for the stack as a whole.
*/}}

{{/* Where a component's values lie: every section is called like its component, in camel case. */}}
{{- define "monitoring.section" -}}
{{- last . | replace "kube-state-metrics" "kubeStateMetrics" -}}
{{- end -}}

{{/* What never changes in a component's life: selectors use these two labels and no others. */}}
{{- define "monitoring.selectorLabels" -}}
app.kubernetes.io/name: {{ last . }}
app.kubernetes.io/instance: {{ (first .).Release.Name | quote }}
{{- end -}}

{{/* Labels of pods: without the chart's version, so that a new chart alone restarts nothing. */}}
{{- define "monitoring.podLabels" -}}
{{- $parts := dict
      "prometheus" "metrics"
      "loki" "logs"
      "grafana" "dashboards"
      "alertmanager" "notifications"
      "alloy" "collector"
      "kube-state-metrics" "exporter"
      "monitoring" "stack" -}}
{{ include "monitoring.selectorLabels" . }}
app.kubernetes.io/version: {{ include "monitoring.version" . | quote }}
app.kubernetes.io/component: {{ get $parts (last .) }}
app.kubernetes.io/part-of: monitoring
{{- end -}}

{{/* Labels of every other object. */}}
{{- define "monitoring.labels" -}}
{{- $root := first . -}}
{{ include "monitoring.podLabels" . }}
app.kubernetes.io/managed-by: {{ $root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" $root.Chart.Name $root.Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- end -}}

{{/* The version of a component is the tag of its image. */}}
{{- define "monitoring.version" -}}
{{- $root := first . -}}
{{- $values := get $root.Values (include "monitoring.section" .) -}}
{{- $tag := $root.Chart.AppVersion -}}
{{- with $values }}{{ $tag = .image.tag }}{{ end -}}
{{- $tag | trunc 63 | trimAll "-_." -}}
{{- end -}}

{{/* registry/repository:tag, or @digest where one is given. global.imageRegistry replaces the registry of every image. */}}
{{- define "monitoring.image" -}}
{{- $root := first . -}}
{{- $image := (get $root.Values (include "monitoring.section" .)).image -}}
{{- $registry := default $image.registry $root.Values.global.imageRegistry -}}
{{- $name := printf "%s/%s" $registry $image.repository -}}
{{- if $image.digest -}}
{{- printf "%s@%s" $name $image.digest -}}
{{- else -}}
{{- printf "%s:%s" $name $image.tag -}}
{{- end -}}
{{- end -}}

{{/* host:port of a component inside the cluster. */}}
{{- define "monitoring.endpoint" -}}
{{- $root := first . -}}
{{- $values := get $root.Values (include "monitoring.section" .) -}}
{{- printf "%s.%s.svc:%v" (last .) $root.Release.Namespace $values.port -}}
{{- end -}}

{{/* ClusterRoles and their bindings have no namespace, so their names carry it. */}}
{{- define "monitoring.clusterScoped" -}}
{{- printf "%s-%s" (first .).Release.Namespace (last .) -}}
{{- end -}}

{{/* The labels that say where a series comes from. */}}
{{- define "monitoring.identity" -}}
cluster: {{ .Values.global.clusterName | quote }}
environment: {{ .Values.global.environment | quote }}
{{- end -}}

{{/*
What each pod says besides its containers: pull secrets and placement. Components that run once stay on the hub's node
(hub.nodeSelector); a component's own selector is added to it. The DaemonSet runs on every node.
*/}}
{{- define "monitoring.placement" -}}
{{- $root := first . -}}
{{- $values := get $root.Values (include "monitoring.section" .) -}}
{{- $hub := ternary (dict) $root.Values.hub.nodeSelector (eq (last .) "alloy") -}}
{{- $spec := dict -}}
{{- with $root.Values.global.imagePullSecrets }}{{ $_ := set $spec "imagePullSecrets" . }}{{ end -}}
{{- with $values.priorityClassName }}{{ $_ := set $spec "priorityClassName" . }}{{ end -}}
{{- with merge (dict) (default (dict) $values.nodeSelector) $hub }}{{ $_ := set $spec "nodeSelector" . }}{{ end -}}
{{- with $values.affinity }}{{ $_ := set $spec "affinity" . }}{{ end -}}
{{- with $values.tolerations }}{{ $_ := set $spec "tolerations" . }}{{ end -}}
{{- with $spec }}{{ toYaml . }}{{ end -}}
{{- end -}}

{{/* Security of a pod whose image runs as the given user and group. */}}
{{- define "monitoring.podSecurity" -}}
runAsNonRoot: true
runAsUser: {{ . }}
runAsGroup: {{ . }}
fsGroup: {{ . }}
fsGroupChangePolicy: OnRootMismatch
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{/* Security of each container. */}}
{{- define "monitoring.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop:
    - ALL
{{- end -}}

{{/* In mode hostPort a container's port is also a port of the hub's address, and of no other address of the node. */}}
{{- define "monitoring.hostPort" -}}
{{- if eq .mode "hostPort" -}}
hostPort: {{ .port }}
hostIP: {{ .root.Values.hub.address | quote }}
{{- end -}}
{{- end -}}

{{/*
The Service through which spokes deliver, beside the one for the cluster. In mode hostPort there is none: the pod itself has
the port. externalTrafficPolicy Local spares the hop to another node, which would rewrite the source address.
*/}}
{{- define "monitoring.receiver" -}}
{{- $root := first . -}}
{{- $name := last . -}}
{{- $exposure := $root.Values.exposure -}}
{{- if ne $exposure.mode "hostPort" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ $name }}-receiver
  namespace: {{ $root.Release.Namespace | quote }}
  labels:
    {{- include "monitoring.labels" . | nindent 4 }}
  {{- if eq $exposure.mode "tailscaleOperator" }}
  annotations:
    tailscale.com/expose: "true"
    tailscale.com/hostname: {{ get $exposure.hostnames $name | quote }}
    tailscale.com/tags: {{ $exposure.tag | quote }}
  {{- end }}
spec:
  {{- if eq $exposure.mode "loadBalancer" }}
  type: LoadBalancer
  externalTrafficPolicy: Local
  loadBalancerSourceRanges:
    {{- prepend $exposure.sourceRanges $root.Values.hub.tailnet | uniq | toYaml | nindent 4 }}
  {{- else if eq $exposure.mode "nodePort" }}
  type: NodePort
  externalTrafficPolicy: Local
  {{- else }}
  type: ClusterIP
  {{- end }}
  selector:
    {{- include "monitoring.selectorLabels" . | nindent 4 }}
  ports:
    - name: http
      port: {{ (get $root.Values $name).port }}
      targetPort: http
      protocol: TCP
      {{- if eq $exposure.mode "nodePort" }}
      nodePort: {{ get $exposure.nodePorts $name }}
      {{- end }}
{{- end -}}
{{- end -}}

{{/*
A class of k3s' own local-path provisioner. Without the annotation volumes are of type hostPath, for which the kubelet exports no
kubelet_volume_stats_*. No nodePath: the provisioner refuses a path that its own configuration does not list.
*/}}
{{- define "monitoring.storageClass" -}}
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: {{ .name | quote }}
  labels:
    {{- include "monitoring.labels" (list .root "monitoring") | nindent 4 }}
  annotations:
    defaultVolumeType: local
provisioner: rancher.io/local-path
volumeBindingMode: WaitForFirstConsumer
# Deleting a claim keeps the data until somebody deletes the volume, too.
reclaimPolicy: {{ .root.Values.storageClasses.reclaimPolicy }}
{{- end -}}

{{/* Peers of a NetworkPolicy that come over the tailnet: takes (list $ mode). */}}
{{- define "monitoring.tailnetPeers" -}}
{{- $exposure := (first .).Values.exposure -}}
- ipBlock:
    cidr: {{ (first .).Values.hub.tailnet | quote }}
{{- if eq (last .) "tailscaleOperator" }}
- namespaceSelector:
    matchLabels:
      kubernetes.io/metadata.name: {{ $exposure.operatorNamespace | quote }}
{{- end }}
{{- range $exposure.sourceRanges }}
- ipBlock:
    cidr: {{ . | quote }}
{{- end }}
{{- end -}}

{{/* Files as entries of a ConfigMap, never expanded: takes (list $ "<glob>"). The 2 is for one whose first line is indented. */}}
{{- define "monitoring.files" -}}
{{- $root := first . -}}
{{- range $path, $_ := $root.Files.Glob (last .) }}
{{- $text := regexReplaceAll "^([ \\t\\r]*\\n)+|\\s+$" ($root.Files.Get $path) "" }}
{{ base $path }}: |{{ if hasPrefix " " $text }}2{{ end }}
  {{- $text | nindent 2 }}
{{- end }}
{{- end -}}
