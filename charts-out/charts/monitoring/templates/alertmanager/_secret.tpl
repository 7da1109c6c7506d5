{{/* Key in the Secret of what onePassword.fields calls the given name. */}}
{{- define "monitoring.secretKey" -}}
{{- $fields := (first .).Values.onePassword.fields -}}
{{- required (printf "onePassword.fields has no %s" (last .)) (get $fields (last .)) -}}
{{- end -}}

{{/* Every channel that the configuration sends to needs its webhook mounted; without it the messages would be lost in silence. */}}
{{- define "monitoring.alertmanager.checkWebhooks" -}}
{{- range regexFindAll "/etc/alertmanager/secrets/[-_A-Za-z0-9]+" (.Files.Get "files/alertmanager/alertmanager.yaml") -1 -}}
{{- if not (hasKey $.Values.alertmanager.webhooks (base .)) -}}
{{- fail (printf "alertmanager.webhooks has no channel %s, to which files/alertmanager/alertmanager.yaml sends" (base .)) -}}
{{- end -}}
{{- end -}}
{{- end -}}
