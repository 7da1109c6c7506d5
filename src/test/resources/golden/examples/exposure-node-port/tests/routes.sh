#!/bin/sh
# Whom each alert reaches, as amtool resolves it: sh charts-out/tests/routes.sh
# An alert that goes elsewhere ends the script with what amtool says of it.
set -eu

config=$(dirname "$0")/../charts/monitoring/files/alertmanager/alertmanager.yaml

goes() { # alert, severity, receivers
    for cluster in $clusters; do
        said=$(amtool config routes test --config.file="$config" --verify.receivers="$3" \
            alertname="$1" severity="$2" cluster="$cluster") || {
            echo "$1 ($2) of $cluster should reach $3, but: $said" >&2
            exit 1
        }
    done
    echo "$1 ($2) reaches $3"
}

# One name a line, so that a spoke more is a line more.
clusters=$(
    echo hub
    echo app
    echo vm
)

goes InstanceDown critical monitoring,monitoring-critical
goes HighMemoryUsage warning monitoring
goes HighCPUUsage warning monitoring
goes LokiStorageFull critical monitoring,monitoring-critical
goes PVCAboveThreshold warning monitoring
goes TailscaleConnectivityLost critical monitoring,monitoring-critical
goes Watchdog none monitoring
