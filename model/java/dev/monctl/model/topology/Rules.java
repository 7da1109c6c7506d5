package dev.monctl.model.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The catalogue of alerts; its defaults stand in the schema. */
public record Rules(
        @JsonProperty("InstanceDown") SilenceRule instanceDown,
        @JsonProperty("HighMemoryUsage") ThresholdRule highMemoryUsage,
        @JsonProperty("HighCPUUsage") ThresholdRule highCPUUsage,
        @JsonProperty("LokiStorageFull") ThresholdRule lokiStorageFull,
        @JsonProperty("PVCAboveThreshold") ThresholdRule pvcAboveThreshold,
        @JsonProperty("TailscaleConnectivityLost") SilenceRule tailscaleConnectivityLost) {}
