{{/* grafana.ini: nothing is fetched from outside, nothing is kept. */}}
{{- define "monitoring.grafana.ini" -}}
{{- with .Values.grafana -}}
[server]
http_port = {{ .port }}
{{- with .externalURL }}
root_url = {{ . }}
{{- end }}

[security]
# The password comes from the Secret, as an environment variable.
admin_user = {{ .adminUser }}
disable_gravatar = true

[analytics]
reporting_enabled = false
check_for_updates = false
check_for_plugin_updates = false
feedback_links_enabled = false

[news]
news_feed_enabled = false

[snapshots]
external_enabled = false

[plugins]
# Grafana 11.3 would download an app at every start, and a start here is always a first one.
preinstall_disabled = true
plugin_admin_enabled = false
public_key_retrieval_disabled = true

[unified_alerting]
# Alerts are Prometheus' business; what Grafana itself would remember of them ends with the pod.
execute_alerts = false

[log]
mode = console
level = {{ .logLevel }}
{{- if .dashboards.enabled }}

[dashboards]
default_home_dashboard_path = /etc/grafana/dashboards/estate.json
{{- end }}
{{- end -}}
{{- end -}}

{{/* The fixed uids are what dashboards name their sources by. */}}
{{- define "monitoring.grafana.datasources" -}}
apiVersion: 1
prune: true
datasources:
  - name: Prometheus
    uid: prometheus
    type: prometheus
    access: proxy
    url: http://{{ include "monitoring.endpoint" (list . "prometheus") }}
    isDefault: true
    editable: false
    jsonData:
      httpMethod: POST
      prometheusType: Prometheus
      # $__rate_interval is four of these.
      timeInterval: {{ .Values.prometheus.scrapeInterval }}
      # Rules are shown, and can only be changed in Git.
      manageAlerts: true
  - name: Loki
    uid: loki
    type: loki
    access: proxy
    url: http://{{ include "monitoring.endpoint" (list . "loki") }}
    editable: false
    jsonData:
      maxLines: 1000
      timeout: 60
      # Loki runs no rules here.
      manageAlerts: false
  - name: Alertmanager
    uid: alertmanager
    type: alertmanager
    access: proxy
    url: http://{{ include "monitoring.endpoint" (list . "alertmanager") }}
    editable: false
    jsonData:
      implementation: prometheus
      handleGrafanaManagedAlerts: false
{{- end -}}

{{/* Dashboards are read from Git's copy; what is changed in the browser cannot be saved over it. */}}
{{- define "monitoring.grafana.provider" -}}
apiVersion: 1
providers:
  - name: chart
    orgId: 1
    folder: {{ .Values.grafana.dashboards.folder | quote }}
    type: file
    disableDeletion: true
    allowUiUpdates: false
    updateIntervalSeconds: 60
    options:
      path: /etc/grafana/dashboards
{{- end -}}

{{/* Name of the ConfigMap of one dashboard's file: each has its own, since one object holds 1 MiB at most. */}}
{{- define "monitoring.grafana.dashboardName" -}}
{{- printf "grafana-dashboard-%s" (base . | trimSuffix ".json" | lower | replace "_" "-" | replace " " "-") -}}
{{- end -}}
