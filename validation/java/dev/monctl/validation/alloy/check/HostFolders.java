package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.Map;

/** Where an exporter finds the machine's own file systems: what is mounted elsewhere still ends in its usual name. */
record HostFolders(Site site, Block block, String whose) {
    private static final Map<String, String> NAMES = Map.of("procfs_path", "/proc", "sysfs_path", "/sys");

    /** Whether a block reads them. */
    static boolean applies(Block block) {
        return block.name().equals("prometheus.exporter.unix") || block.name().equals("prometheus.scrape");
    }

    void check() {
        NAMES.forEach(this::check);
        String path = Inner.text(block, "metrics_path");
        if (path.startsWith("/var/") || path.startsWith("/etc/")) {
            complain("metrics_path", path, "/metrics");
        }
        String root = Inner.text(block, "rootfs_path");
        NAMES.values().stream().filter(root::endsWith).forEach(name -> complain("rootfs_path", root, "/"));
    }

    private void check(String argument, String name) {
        String path = Inner.text(block, argument);
        if (!path.isEmpty() && !path.endsWith(name)) {
            complain(argument, path, name);
        }
    }

    private void complain(String argument, String path, String name) {
        Attribute attribute = block.attribute(argument).orElseThrow();
        site.complaints()
                .warning(
                        "alloy/other-folder",
                        attribute.value(),
                        argument + " of " + whose + " is \"" + path + "\", which does not look like the machine's "
                                + name,
                        "an exporter that finds nothing there leaves its metrics out and says so in its log only",
                        "name the folder where " + name + " of the machine is mounted");
    }
}
