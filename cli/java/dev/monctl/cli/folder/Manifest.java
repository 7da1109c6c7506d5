package dev.monctl.cli.folder;

import dev.monctl.model.output.OutputTree;
import dev.monctl.model.output.Sha256;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code .monctl.json}: what monctl wrote.
 *
 * @param input SHA-256 of the files that it was rendered from
 * @param files path below the folder to SHA-256
 */
record Manifest(String input, SortedMap<String, String> files) {
    static final String NAME = ".monctl.json";

    /** Counts up when the shape of the file changes; it says nothing about monctl's version. */
    private static final String FORMAT = "1";

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static Manifest of(OutputTree tree, String input) {
        Map<String, String> files = tree.files().entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> Sha256.of(file.getValue())));
        return new Manifest(input, new TreeMap<>(files));
    }

    byte[] toJson() {
        return ("{\n  \"format\": " + FORMAT + ",\n  \"input\": " + quote(input) + ",\n  \"files\": " + object(files)
                        + "\n}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String object(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(e -> "    " + quote(e.getKey()) + ": " + quote(e.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n  }"));
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Absent where the text is none of ours: half of a merge, or of a later format. JSON is YAML, so there is one reader. */
    static Optional<Manifest> read(byte[] json) {
        var document = YamlReader.read(Source.of(NAME, new String(json, StandardCharsets.UTF_8)), Dialect.YAML_1_2);
        if (!document.findings().isEmpty() || !(document.root() instanceof Mapping root)) {
            return Optional.empty();
        }
        TreeMap<String, String> files = new TreeMap<>();
        if (!text(root, "format").equals(Optional.of(FORMAT)) || !(value(root, "files") instanceof Mapping listed)) {
            return Optional.empty();
        }
        for (YamlNode.Entry entry : listed.entries()) {
            if (!(entry.value() instanceof Scalar hash)
                    || !Folder.isInside(entry.key().text())) {
                return Optional.empty();
            }
            files.put(entry.key().text(), hash.text());
        }
        return text(root, "input").map(input -> new Manifest(input, files));
    }

    private static Optional<String> text(Mapping mapping, String key) {
        return value(mapping, key) instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private static @Nullable YamlNode value(Mapping mapping, String key) {
        return mapping.entry(key).map(YamlNode.Entry::value).orElse(null);
    }
}
