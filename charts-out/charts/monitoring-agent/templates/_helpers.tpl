{{/* Labels of this chart's own objects; those of the sub-charts have their own. */}}
{{- define "monitoring-agent.labels" -}}
app.kubernetes.io/name: monitoring-agent
app.kubernetes.io/instance: {{ .Release.Name | quote }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/component: agent
app.kubernetes.io/part-of: {{ .Release.Name | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- end -}}

{{/* Pods of a sub-chart in this release, by labels that the published charts give them, too: takes (list $ "<chart>"). */}}
{{- define "monitoring-agent.pods" -}}
{{- $root := first . -}}
app.kubernetes.io/name: {{ (get $root.Values (last .)).nameOverride | default (last .) }}
app.kubernetes.io/instance: {{ $root.Release.Name | quote }}
{{- end -}}
