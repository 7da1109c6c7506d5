{{/*
Bytes of a Kubernetes quantity such as 20Gi or 1.5G. Loki and the storage meter count in bytes, values.yaml in quantities;
values.schema.json knows which ones.
*/}}
{{- define "monitoring.bytes" -}}
{{- $units := dict
      "" 1
      "k" 1000 "M" 1000000 "G" 1000000000 "T" 1000000000000 "P" 1000000000000000 "E" 1000000000000000000
      "Ki" 1024 "Mi" 1048576 "Gi" 1073741824 "Ti" 1099511627776 "Pi" 1125899906842624 "Ei" 1152921504606846976 -}}
{{- $number := regexFind "^[0-9.]+" . -}}
{{- mulf $number (get $units (trimPrefix $number .)) | int64 -}}
{{- end -}}
