package dev.monctl.render;

import dev.monctl.model.unit.Quantity;

/**
 * How a hub's disk is shared out: what is asked for leaves a sixth of it free, and nothing fills its claim.
 *
 * @param gibibytes of the whole disk
 */
record DiskShares(long gibibytes) {
    private static final int DAYS = 15;
    private static final long MEGABYTE = 1_000_000;
    private static final long GIBIBYTE = 1L << 30;

    static DiskShares of(Quantity disk) {
        return new DiskShares(disk.toBytes() / GIBIBYTE);
    }

    /** For images, logs of the node and all else that is not monctl's. */
    String systemReserved() {
        return Math.max(8, gibibytes * 18 / 100) + "Gi";
    }

    private long metrics() {
        return gibibytes * 36 / 100;
    }

    private long logs() {
        return gibibytes * 28 / 100;
    }

    String metricsClaim() {
        return metrics() + "Gi";
    }

    /** Well below what the alert about a full claim fires at: Prometheus goes over it for a while before it deletes. */
    String metricsKept() {
        return metrics() * 7 / 10 + "GB";
    }

    String metricsPerDay() {
        return metrics() * 1000 * 6 / 10 / DAYS / 10 * 10 + "MB";
    }

    String logsClaim() {
        return logs() + "Gi";
    }

    /** On its disk Loki needs up to three times what it takes in. */
    String logsPerDay() {
        return Math.max(10, logs() * GIBIBYTE / 3 / DAYS / MEGABYTE / 10 * 10) + "MB";
    }
}
