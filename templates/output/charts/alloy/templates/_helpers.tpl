{{/* Names follow the rule of Grafana's chart, so that its objects and these can take each other's place. */}}

{{- define "alloy.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "alloy.fullname" -}}
{{- $name := include "alloy.name" . -}}
{{- $full := ternary .Release.Name (printf "%s-%s" .Release.Name $name) (contains $name .Release.Name) -}}
{{- default $full .Values.fullnameOverride | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "alloy.serviceAccountName" -}}
{{- default (ternary (include "alloy.fullname" .) "default" .Values.serviceAccount.create) .Values.serviceAccount.name -}}
{{- end -}}

{{/* What never changes in the DaemonSet's life. */}}
{{- define "alloy.selectorLabels" -}}
app.kubernetes.io/name: {{ include "alloy.name" . }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end -}}

{{/* Labels of pods: without the chart's version, so that a new chart alone restarts nothing. */}}
{{- define "alloy.podLabels" -}}
{{ include "alloy.selectorLabels" . }}
app.kubernetes.io/version: {{ include "alloy.tag" . | trunc 63 | trimAll "-_." | quote }}
app.kubernetes.io/component: collector
app.kubernetes.io/part-of: {{ .Release.Name | quote }}
{{- end -}}

{{/* Labels of every other object. */}}
{{- define "alloy.labels" -}}
{{ include "alloy.podLabels" . }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- end -}}

{{- define "alloy.tag" -}}
{{- default .Chart.AppVersion .Values.image.tag -}}
{{- end -}}

{{/* registry/repository:tag, or @digest where one is given. */}}
{{- define "alloy.image" -}}
{{- $image := .Values.image -}}
{{- $name := printf "%s/%s" (default $image.registry .Values.global.image.registry) $image.repository -}}
{{- if $image.digest -}}
{{- printf "%s@sha256:%s" $name (trimPrefix "sha256:" $image.digest) -}}
{{- else -}}
{{- printf "%s:%s" $name (include "alloy.tag" .) -}}
{{- end -}}
{{- end -}}

{{/* The configuration with the values of this release in it. */}}
{{- define "alloy.config" -}}
{{- tpl .Values.alloy.configMap.content . | trim -}}
{{- end -}}

{{/* The probe of the values, which asks where Alloy listens: the node's own address is refused by one on loopback. */}}
{{- define "alloy.livenessProbe" -}}
{{- $probe := deepCopy .Values.alloy.livenessProbe -}}
{{- if and $probe.httpGet (hasPrefix "127." .Values.alloy.listenAddr) -}}
{{- $_ := set $probe "httpGet" (merge $probe.httpGet (dict "host" .Values.alloy.listenAddr)) -}}
{{- end -}}
{{- with $probe }}{{ toYaml . }}{{ end -}}
{{- end -}}
