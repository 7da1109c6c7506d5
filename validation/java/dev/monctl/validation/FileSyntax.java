package dev.monctl.validation;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.hujson.HujsonReader;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import dev.monctl.validation.argocd.Applications;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Whether each file of the output can be read at all, as far as nobody else reads it. */
final class FileSyntax {
    /** Helm reads templates, and promtool the unit tests of the alerts. */
    private static final Pattern READ_ELSEWHERE = Pattern.compile("charts/[^/]+/templates/.*|tests/.*");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private FileSyntax() {}

    static List<Finding> judge(OutputTree tree) {
        return tree.files().keySet().stream()
                .filter(path -> !READ_ELSEWHERE.matcher(path).matches() && !Applications.areIn(path))
                .flatMap(path -> judge(path, tree))
                .toList();
    }

    /** The same of one file, whoever else reads it. */
    static Stream<Finding> judge(String path, OutputTree tree) {
        if (path.endsWith(".yaml") || path.endsWith(".yml")) {
            return tree.yaml(path).findings().stream();
        }
        if (path.endsWith(".hujson")) {
            return HujsonReader.read(Source.of(path, tree.text(path))).findings().stream();
        }
        return path.endsWith(".json") ? judgeJson(path, tree.text(path)) : Stream.of();
    }

    private static Stream<Finding> judgeJson(String path, String text) {
        try {
            JSON.readTree(text);
            return Stream.of();
        } catch (JacksonException problem) {
            Place place = place(Source.of(path, text), problem.getLocation());
            return Stream.of(
                    Finding.error("output/json", place, "this is no JSON: " + problem.getOriginalMessage(), null));
        }
    }

    /** A text that ends too early is wrong behind its last line. */
    private static Place place(Source source, @Nullable TokenStreamLocation at) {
        if (at == null || at.getLineNr() < 1) {
            return Place.file(source.name());
        }
        int column = Math.max(1, at.getColumnNr());
        return source.place(new Span(at.getLineNr(), column, at.getLineNr(), column + 1), null);
    }
}
