{{/* Key in the Secret of what onePassword.fields calls the given name. */}}
{{- define "monitoring.secretKey" -}}
{{- $fields := (first .).Values.onePassword.fields -}}
{{- required (printf "onePassword.fields has no %s" (last .)) (get $fields (last .)) -}}
{{- end -}}
