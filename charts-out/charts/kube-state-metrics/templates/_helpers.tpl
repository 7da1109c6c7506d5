{{/* Names follow the rule of the Prometheus community's chart, so that its objects and these can take each other's place. */}}

{{- define "kube-state-metrics.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "kube-state-metrics.fullname" -}}
{{- $name := include "kube-state-metrics.name" . -}}
{{- $full := ternary .Release.Name (printf "%s-%s" .Release.Name $name) (contains $name .Release.Name) -}}
{{- default $full .Values.fullnameOverride | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "kube-state-metrics.serviceAccountName" -}}
{{- $name := ternary (include "kube-state-metrics.fullname" .) "default" .Values.serviceAccount.create -}}
{{- default $name .Values.serviceAccount.name -}}
{{- end -}}

{{/* What never changes in the Deployment's life. */}}
{{- define "kube-state-metrics.selectorLabels" -}}
app.kubernetes.io/name: {{ include "kube-state-metrics.name" . }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end -}}

{{/* Labels of pods: without the chart's version, so that a new chart alone restarts nothing. */}}
{{- define "kube-state-metrics.podLabels" -}}
{{ include "kube-state-metrics.selectorLabels" . }}
app.kubernetes.io/version: {{ include "kube-state-metrics.tag" . | trunc 63 | trimAll "-_." | quote }}
app.kubernetes.io/component: metrics
app.kubernetes.io/part-of: {{ .Release.Name | quote }}
{{- end -}}

{{/* Labels of every other object. */}}
{{- define "kube-state-metrics.labels" -}}
{{ include "kube-state-metrics.podLabels" . }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- end -}}

{{- define "kube-state-metrics.tag" -}}
{{- default .Chart.AppVersion .Values.image.tag -}}
{{- end -}}

{{/* registry/repository:tag, with @digest where one is given. */}}
{{- define "kube-state-metrics.image" -}}
{{- $image := .Values.image -}}
{{- $registry := default $image.registry .Values.global.imageRegistry -}}
{{- printf "%s/%s:%s" $registry $image.repository (include "kube-state-metrics.tag" .) -}}
{{- with $image.sha }}@{{ . }}{{ end -}}
{{- end -}}

{{/* The API group of each kind that can be watched; values.schema.json lists the same names. */}}
{{- define "kube-state-metrics.collectorGroups" -}}
certificatesigningrequests: certificates.k8s.io
configmaps: ""
cronjobs: batch
daemonsets: apps
deployments: apps
endpoints: ""
endpointslices: discovery.k8s.io
horizontalpodautoscalers: autoscaling
ingresses: networking.k8s.io
jobs: batch
leases: coordination.k8s.io
limitranges: ""
mutatingwebhookconfigurations: admissionregistration.k8s.io
namespaces: ""
networkpolicies: networking.k8s.io
nodes: ""
persistentvolumeclaims: ""
persistentvolumes: ""
poddisruptionbudgets: policy
pods: ""
replicasets: apps
replicationcontrollers: ""
resourcequotas: ""
secrets: ""
services: ""
statefulsets: apps
storageclasses: storage.k8s.io
validatingwebhookconfigurations: admissionregistration.k8s.io
volumeattachments: storage.k8s.io
{{- end -}}
