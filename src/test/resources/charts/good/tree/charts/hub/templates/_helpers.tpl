{{- define "hub.second" -}}{{ .Release.Name }}-second{{- end -}}
