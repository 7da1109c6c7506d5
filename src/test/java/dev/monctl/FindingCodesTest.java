package dev.monctl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of all findings and the sources agree. */
final class FindingCodesTest {
    private static final List<String> ROOMS = List.of("model", "templates", "validation", "cli");
    private static final Pattern CODE = Pattern.compile(
            "\"((?:accepted|alerting|alertmanager|alloy|argocd|capacity|config|dashboard|deps|diff|document|edit|engine|explain|file|grafana|helm|hujson"
                    + "|kubernetes|label|loki|metric|network|nix|output|pod|prometheus|push|reference|route|rule|secret|server|tailscale|test|topology|values|verify|watch|yaml)/[a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern PRINTED = Pattern.compile("(?m)^(error|warning|note)\\[([^\\]]+)]");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (error|warning|note) \\| .+ \\|$");

    /** What only a broken machine brings about, or one of other people's chart repositories. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of(
            "diff/no-git",
            "diff/unreadable-revision",
            "edit/cannot-write",
            "helm/archive",
            "helm/broke",
            "helm/deadline",
            "helm/environment",
            "helm/unavailable",
            "kubernetes/too-large",
            "kubernetes/unknown-version",
            "kubernetes/unwatched-kind",
            "output/cannot-read",
            "output/out-of-date",
            "yaml/unreadable");

    @Test
    void every_code_of_the_sources_stands_in_the_table_and_the_other_way_round() throws IOException {
        assertThat(inTheTable().keySet()).containsExactlyElementsOf(inTheSources());
    }

    @Test
    void every_finding_weighs_what_the_table_says() throws IOException {
        Map<String, String> table = inTheTable();
        Map<String, Set<String>> printed = inTheExamples();
        printed.keySet().retainAll(table.keySet());
        assertThat(printed)
                .isNotEmpty()
                .allSatisfy(
                        (code, severities) -> assertThat(severities).as(code).containsExactly(table.get(code)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "accepted",
                "alerting",
                "alertmanager",
                "alloy",
                "argocd",
                "capacity",
                "config",
                "dashboard",
                "deps",
                "diff",
                "document",
                "edit",
                "engine",
                "explain",
                "file",
                "grafana",
                "helm",
                "hujson",
                "kubernetes",
                "label",
                "loki",
                "metric",
                "network",
                "nix",
                "output",
                "pod",
                "prometheus",
                "push",
                "reference",
                "route",
                "rule",
                "secret",
                "server",
                "tailscale",
                "test",
                "topology",
                "values",
                "verify",
                "watch",
                "yaml"
            })
    void every_code_of_an_area_has_an_example(String area) throws IOException {
        Set<String> codes = new TreeSet<>(inTheTable().keySet());
        codes.removeIf(code -> !code.startsWith(area + "/"));
        assertThat(codes).isNotEmpty();
        codes.removeAll(WITHOUT_EXAMPLE);
        assertThat(inTheExamples().keySet()).containsAll(codes);
    }

    /** Each code with its severity, in the order of the table. */
    private static Map<String, String> inTheTable() throws IOException {
        Map<String, String> table = new LinkedHashMap<>();
        ROW.matcher(Files.readString(Path.of("docs/findings.md")))
                .results()
                .forEach(row -> table.put(row.group(1), row.group(2)));
        return table;
    }

    /** Each code with the severities that are printed before it in golden files. */
    private static Map<String, Set<String>> inTheExamples() throws IOException {
        Map<String, Set<String>> printed = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                PRINTED.matcher(Files.readString(file))
                        .results()
                        .forEach(finding -> printed.computeIfAbsent(finding.group(2), code -> new TreeSet<>())
                                .add(finding.group(1)));
            }
        }
        return printed;
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
