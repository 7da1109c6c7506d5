#!/bin/sh
# Measures what lies below /loki and serves it to Prometheus as /metrics.txt. Loki exports no size of its own store,
# and statistics of a local-path volume are those of the node's whole filesystem.
# It runs in Loki's own image, whose base brings busybox (sh, du, httpd); elsewhere any busybox in PATH will do.
#
#   STORE        folder that is measured        CLAIM_BYTES  what the claim asks for
#   PUBLISH      folder that is served          INTERVAL     seconds between two measurements
#   PORT         port of /metrics.txt
set -u
PATH="$PATH:/busybox"

# A shell that is process 1 ignores SIGTERM unless it says what to do; without this the pod waits to be killed.
trap 'exit 0' TERM INT

measure() {
  # du exits 1 when a file vanishes under it (the compactor deletes while we count) but still prints the total.
  # Disk usage, not file length: a store of small chunks fills the disk by blocks.
  kibibytes=$(du -sk "$STORE" 2>/dev/null | cut -f1)
  case "$kibibytes" in
    '' | *[!0-9]*) return 1 ;;
  esac
  cat > "$PUBLISH/.next" <<METRICS || return 1
# HELP monctl_loki_storage_used_bytes Disk space taken by everything below Loki's data folder.
# TYPE monctl_loki_storage_used_bytes gauge
monctl_loki_storage_used_bytes $((kibibytes * 1024))
# HELP monctl_loki_storage_claim_bytes Size of the volume claim that holds Loki's data folder.
# TYPE monctl_loki_storage_claim_bytes gauge
monctl_loki_storage_claim_bytes $CLAIM_BYTES
# HELP monctl_loki_storage_measured_timestamp_seconds When the measurement ended.
# TYPE monctl_loki_storage_measured_timestamp_seconds gauge
monctl_loki_storage_measured_timestamp_seconds $(date +%s)
METRICS
  # A rename is atomic: a scrape sees the old numbers or the new ones, never half a file.
  mv "$PUBLISH/.next" "$PUBLISH/metrics.txt"
}

rm -f "$PUBLISH/metrics.txt"
# httpd puts itself into the background. Its name for text/plain comes from the ending .txt, which Prometheus accepts.
httpd -p "$PORT" -h "$PUBLISH" || exit 1

while :; do
  # An old number must not pass for a new one: without a measurement the scrape fails, and that is seen.
  measure || rm -f "$PUBLISH/metrics.txt"
  # In the background, so that a signal is heard at once. Without a pause there would be no end to measuring.
  sleep "$INTERVAL" &
  wait $! || exit 1
done
