{{/* The API group of each kind that kube-state-metrics may watch; values.schema.json lists the same names. */}}
{{- define "monitoring.collectorGroups" -}}
certificatesigningrequests: certificates.k8s.io
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
serviceaccounts: ""
services: ""
statefulsets: apps
storageclasses: storage.k8s.io
volumeattachments: storage.k8s.io
{{- end -}}
