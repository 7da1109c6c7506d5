package dev.monctl.cli.estate;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Places;
import dev.monctl.model.unit.FileGlob;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which files the topology reads beside its own: what it says behind {@code include}. */
record Inclusion(Path topology, Places places) {
    private static final String KEY = "include";

    /** Whether a file would be read, if it were there. */
    boolean holds(Path file) {
        return patterns().stream().anyMatch(pattern -> matches(pattern, beside(file)));
    }

    /** What is to be said of a file that is not read. */
    Finding missing(EditedFile file) {
        String own = String.valueOf(topology.getFileName());
        String relative = beside(file.file()).toString().replace('\\', '/');
        List<String> patterns = patterns();
        String other = patterns.isEmpty()
                ? "leave out --in, or write include: ['" + relative + "'] into " + own
                : "name a file that it includes (" + String.join(", ", patterns) + "), or add '" + relative
                        + "' to include";
        String help = relative.startsWith("..") ? "name a file below the folder of " + own : other;
        return Finding.error(
                "edit/not-included",
                places.key(KEY),
                own + " does not include " + file.name() + ", so the spoke would be none of the estate",
                help);
    }

    private List<String> patterns() {
        return places.node(KEY).stream()
                .flatMap(node -> node instanceof YamlNode.Sequence list ? list.items().stream() : Stream.empty())
                .flatMap(item -> Yaml.text(item).stream())
                .map(YamlNode.Scalar::text)
                .toList();
    }

    private Path beside(Path file) {
        Path folder = topology.toAbsolutePath().normalize().resolveSibling("");
        return folder.relativize(file.toAbsolutePath().normalize());
    }

    private static boolean matches(String text, Path relative) {
        List<Pattern> segments;
        try {
            segments = FileGlob.parse(text).segments();
        } catch (IllegalArgumentException noPattern) {
            return false; // That has a finding of its own.
        }
        return relative.getNameCount() == segments.size()
                && IntStream.range(0, segments.size())
                        .allMatch(i -> segments.get(i)
                                .matcher(relative.getName(i).toString())
                                .matches());
    }
}
