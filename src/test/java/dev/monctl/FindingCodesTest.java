package dev.monctl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of all findings and the sources agree. */
final class FindingCodesTest {
    private static final List<String> ROOMS = List.of("model", "templates", "validation", "cli");
    private static final Pattern CODE = Pattern.compile(
            "\"((?:accepted|alerting|alloy|argocd|capacity|deps|document|engine|helm|hujson|kubernetes|label"
                    + "|metric|network|output|push|reference|route|secret|test|topology|values|yaml)/[a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (error|warning|note) \\| .+ \\|$");

    @Test
    void every_code_of_the_sources_stands_in_the_table_and_the_other_way_round() throws IOException {
        assertThat(inTheTable()).containsExactlyElementsOf(inTheSources());
    }

    private static List<String> inTheTable() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/findings.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static NavigableSet<String> inTheSources() throws IOException {
        NavigableSet<String> codes = new TreeSet<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(Path.of(room, "java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    CODE.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult match) -> match.group(1))
                            .forEach(codes::add);
                }
            }
        }
        return codes;
    }
}
