{{/*
Bytes of a Kubernetes quantity such as 20Gi or 512M. Loki and the storage meter count in bytes, values.yaml in quantities.
values.schema.json lets nothing but whole numbers with these units through.
*/}}
{{- define "monitoring.bytes" -}}
{{- $units := dict
      "" 1
      "k" 1000 "M" 1000000 "G" 1000000000 "T" 1000000000000
      "Ki" 1024 "Mi" 1048576 "Gi" 1073741824 "Ti" 1099511627776 -}}
{{- $quantity := toString . -}}
{{- $number := regexFind "^[0-9]+" $quantity -}}
{{- mul (int64 $number) (int64 (get $units (trimPrefix $number $quantity))) -}}
{{- end -}}
