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

{{/* The labels that say from where all comes that this cluster sends, as Alloy's external_labels: cluster, environment, global.labels. */}}
{{- define "monitoring-agent.identity" -}}
{{- $global := .Values.global -}}
{{- $cluster := required "global.clusterName is missing: the label cluster of all that this cluster sends" $global.clusterName -}}
{{- $environment := required "global.environment is missing: the label environment of all that this cluster sends" $global.environment -}}
{{- $labels := dict -}}
{{- range $name, $value := merge (dict "cluster" $cluster "environment" $environment) ($global.labels | default dict) -}}
  {{- /* Of all that may be a label's name Alloy reads three words as values, unless they are quoted. */ -}}
  {{- $_ := set $labels (ternary (quote $name) $name (has $name (list "false" "null" "true"))) $value -}}
{{- end -}}
{{- $width := 0 -}}
{{- range $name, $_ := $labels -}}
  {{- $width = max $width (len $name) -}}
{{- end -}}
{{- printf "{\n" -}}
{{- range $name, $value := $labels -}}
  {{- printf "\t\t%-*s = %s,\n" $width $name ($value | quote) -}}
{{- end -}}
{{- printf "\t}" -}}
{{- end -}}
