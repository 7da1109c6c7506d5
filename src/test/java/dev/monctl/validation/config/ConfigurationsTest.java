package dev.monctl.validation.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.model.finding.Finding;
import dev.monctl.validation.config.Language.Case;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of configurations that a program would refuse, or take and do nothing with. */
final class ConfigurationsTest {
    static Stream<Language> languages() throws IOException {
        return Language.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void says_of_each_configuration_what_is_committed(Language language) throws Exception {
        String actual = language.cases().stream()
                .filter(each -> !each.isGood())
                .map(each -> print(each, each.findings()))
                .collect(Collectors.joining("\n"));
        new Golden(language.folder().resolve("findings.txt")).holds(actual);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void is_silent_about_good_ones_and_about_no_other(Language language) {
        for (Case each : language.cases()) {
            assertThat(each.findings().isEmpty())
                    .as("%s: %s", each, each.findings())
                    .isEqualTo(each.isGood());
        }
    }

    private static String print(Case config, List<Finding> findings) {
        StringBuilder text = new StringBuilder("== " + config.name() + "\n");
        for (Finding finding : findings) {
            String line = finding.place().text();
            text.append(finding.severity().word())
                    .append("[")
                    .append(finding.code())
                    .append("] ");
            text.append(finding.what()).append("\n");
            text.append(line == null ? "" : "   | " + line.strip() + "\n");
            text.append(finding.why().isEmpty() ? "" : "   = why: " + finding.why() + "\n");
            text.append(finding.help() == null ? "" : "   = help: " + finding.help() + "\n");
        }
        return text.toString();
    }
}
