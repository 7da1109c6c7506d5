package dev.monctl.validation.argocd;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.cli.PrintedFindings;
import dev.monctl.model.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is an edit of what is rendered, and what is then said. */
final class ArgoCDRulesTest {
    private static final Pattern CODE = Pattern.compile("`(argocd/[a-z-]+)`");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"applications", "applicationSet"})
    void what_is_rendered_is_no_cause_for_complaint(String layout) throws IOException {
        assertThat(new ArgoCDCases(layout, folder).findings()).isEmpty();
    }

    @Test
    void the_rules_say_of_each_broken_tree_what_is_committed() throws IOException {
        Map<String, ArgoCDCases> layouts = new TreeMap<>();
        for (String layout : List.of("applications", "applicationSet")) {
            layouts.put(layout, new ArgoCDCases(layout, folder.resolve(layout)));
        }
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, ArgoCDCases.Case> each : ArgoCDCases.all().entrySet()) {
            ArgoCDCases.Case edit = each.getValue();
            List<Finding> findings = requireNonNull(layouts.get(edit.layout())).findings(edit);
            assertThat(findings).as(each.getKey()).isNotEmpty();
            text.append("== ").append(each.getKey()).append('\n');
            text.append(PrintedFindings.text(findings)).append('\n');
        }
        new Golden(ArgoCDCases.golden()).holds(text.toString());
    }

    @Test
    void every_code_about_argo_cd_has_a_broken_tree_or_topology() throws IOException {
        String messages = Files.readString(ArgoCDCases.golden())
                + Files.readString(Path.of("src/test/resources/broken/name-longer-than-a-label/message.txt"));
        assertThat(CODE.matcher(Files.readString(Path.of("docs/findings.md"))).results())
                .extracting((MatchResult found) -> found.group(1))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(messages).contains("[" + code + "]"));
    }
}
