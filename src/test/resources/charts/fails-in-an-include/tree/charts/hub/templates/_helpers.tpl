{{- define "hub.size" -}}
ä {{ .Values.storage.size }}
{{- end -}}
