package dev.monctl.render.chart;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A chart as Helm packs it, {@code name-version.tgz}, except that the same files always make the same bytes. */
final class PackedChart {
    private static final List<String> FIRST = List.of("Chart.yaml", "Chart.lock", "values.yaml", "values.schema.json");
    private static final String IGNORED = ".helmignore";

    private PackedChart() {}

    /**
     * The archive.
     *
     * @param files all that lies in the chart's folder, by the path in it, sorted
     */
    static byte[] of(String name, Map<String, byte[]> files) {
        HelmIgnore ignored =
                HelmIgnore.of(new String(files.getOrDefault(IGNORED, new byte[0]), StandardCharsets.UTF_8));
        Map<String, byte[]> packed = new LinkedHashMap<>();
        inHelmsOrder(files)
                .filter(path -> !ignored.matches(path))
                .forEach(path -> packed.put(name + "/" + path, files.get(path)));
        return StoredGzip.of(Tar.of(packed));
    }

    /** What says what the chart is comes first, then templates, then all else. */
    private static Stream<String> inHelmsOrder(Map<String, byte[]> files) {
        return Stream.of(
                        FIRST.stream().filter(files::containsKey),
                        files.keySet().stream().filter(PackedChart::isTemplate),
                        files.keySet().stream().filter(path -> !FIRST.contains(path) && !isTemplate(path)))
                .flatMap(paths -> paths);
    }

    private static boolean isTemplate(String path) {
        return path.startsWith("templates/");
    }
}
