package dev.monctl.validation.dependency;

import dev.monctl.model.output.OutputTree;
import dev.monctl.model.values.ValuePath;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlReader;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object that a chart has below {@code crds/}.
 *
 * @param path where it lies, with {@code !} behind each archive
 * @param condition the value that switches its chart on; null where none does
 */
public record CrdFile(
        String path,
        String apiVersion,
        String kind,
        @Nullable ValuePath condition) {
    /** Helm passes over all others. */
    private static final Pattern MANIFEST = Pattern.compile("(?i).*\\.(?:yaml|yml|json)");

    /** Those of a chart itself, in the order of their files. */
    static List<CrdFile> in(OutputTree chart, String chartPath) {
        return chart.folder("crds").keySet().stream()
                .filter(file -> MANIFEST.matcher(file).matches())
                .flatMap(file -> in(chart.text(file), chartPath + "/" + file).stream())
                .toList();
    }

    private static List<CrdFile> in(String text, String path) {
        return YamlReader.readAll(Source.of(path, text), Dialect.HELM).roots().stream()
                .map(object -> new CrdFile(path, Yaml.word(object, "apiVersion"), Yaml.word(object, "kind"), null))
                .filter(object -> !object.kind().isEmpty())
                .toList();
    }

    /** Of nested charts the innermost condition is the one to change. */
    CrdFile switchedBy(@Nullable ValuePath outer) {
        return condition != null ? this : new CrdFile(path, apiVersion, kind, outer);
    }
}
