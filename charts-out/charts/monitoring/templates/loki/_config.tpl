{{/* Loki's own configuration: one process does everything, on one volume. */}}
{{- define "monitoring.loki.config" -}}
{{- with .Values.loki -}}
# One tenant for all spokes; who may deliver is decided by the tailnet.
auth_enabled: false

server:
  http_listen_port: {{ .port }}
  # Only this process talks gRPC to itself.
  grpc_listen_address: 127.0.0.1
  # Results of a query travel over gRPC; 5,000 long lines do not fit the default of 4 MiB.
  grpc_server_max_recv_msg_size: 33554432
  grpc_server_max_send_msg_size: 33554432
  log_level: {{ .logLevel }}

common:
  instance_addr: 127.0.0.1
  path_prefix: /loki
  replication_factor: 1
  ring:
    kvstore:
      store: inmemory

# Given here and not below `common`, where it would start a ruler, too: alerts are Prometheus' business.
storage_config:
  filesystem:
    directory: /loki/chunks

schema_config:
  configs:
    # An entry that holds data is never changed; a new schema is a further entry with a later date.
    - from: "2024-01-01"
      store: tsdb
      object_store: filesystem
      schema: v13
      index:
        prefix: index_
        period: 24h

ingester:
  wal:
    # After a crash the log is replayed into memory; beyond this, chunks are flushed instead. The default of 4GB
    # would have the container killed again and again.
    replay_memory_ceiling: {{ div (mul (include "monitoring.bytes" .resources.limits.memory | int64) 3) 4 }}B

compactor:
  working_directory: /loki/compactor
  compaction_interval: 10m
  retention_enabled: true
  retention_delete_delay: {{ .retentionDeleteDelay }}
  delete_request_store: filesystem

limits_config:
  retention_period: {{ .retention }}
  # The API for deleting logs asks for no password: while it is on, each spoke can delete what others have sent. The price
  # of `disabled` is a line "deletion is not available for this tenant" in Loki's own log at each query.
  deletion_mode: {{ .deletion }}
  {{- with .limits }}
  ingestion_rate_mb: {{ .ingestionRateMB }}
  ingestion_burst_size_mb: {{ .ingestionBurstMB }}
  per_stream_rate_limit: {{ .streamRate }}
  per_stream_rate_limit_burst: {{ .streamBurst }}
  max_global_streams_per_user: {{ int64 .streams }}
  max_line_size: {{ .lineSize }}
  max_line_size_truncate: true
  reject_old_samples: true
  reject_old_samples_max_age: {{ .oldestEntry }}
  max_query_series: {{ int64 .querySeries }}
  max_entries_limit_per_query: {{ int64 .queryEntries }}
  {{- end }}
  allow_structured_metadata: true
  volume_enabled: true

analytics:
  reporting_enabled: false
{{- end -}}
{{- end -}}
