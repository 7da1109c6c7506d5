{{- define "hub.secret" -}}
{{- $secret := lookup "v1" "Secret" .Release.Namespace "x" -}}
{{- end -}}
