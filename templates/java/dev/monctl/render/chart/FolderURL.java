package dev.monctl.render.chart;

import java.nio.file.Path;

/** A {@code file://} repository of Chart.yaml: the folder of another chart, seen from that of the chart that names it. */
final class FolderURL {
    static final String SCHEME = "file://";

    private FolderURL() {}

    /** The folder that is named, such as {@code charts/alloy} by {@code file://../alloy} in {@code charts/monitoring-agent}. */
    static String folder(String from, String url) {
        Path folder = Path.of(from).resolve(url.substring(SCHEME.length())).normalize();
        return folder.toString().replace('\\', '/');
    }
}
