package dev.monctl.validation.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import dev.monctl.validation.config.Language.Case;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prometheus' and Alertmanager's own tools take what is found good, and refuse the rest where they can see it. */
@Tag("engines")
final class EngineVerdictsTest {
    /** Whether files exist is not asked: they are in a pod, not here. */
    private static final List<String> CONFIG = List.of("check", "config", "--syntax-only");

    private static final List<String> RULES = List.of("check", "rules", "--lint=none");

    @TempDir
    private Path folder;

    static Stream<Case> configurations() {
        return Language.named("prometheus").cases().stream();
    }

    static Stream<Case> rules() {
        return Language.named("rules").cases().stream();
    }

    static Stream<Case> alertmanagers() {
        return Language.named("alertmanager").cases().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("configurations")
    void promtool_is_of_the_same_mind_about_a_configuration(Case config) throws Exception {
        agrees("promtool", CONFIG, config);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void promtool_is_of_the_same_mind_about_rules(Case rules) throws Exception {
        agrees("promtool", RULES, rules);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alertmanagers")
    void amtool_is_of_the_same_mind_about_a_configuration(Case config) throws Exception {
        agrees("amtool", List.of("check-config"), config);
    }

    private void agrees(String tool, List<String> command, Case config) throws Exception {
        Path file = Files.writeString(folder.resolve("case.yaml"), config.text());
        String[] arguments =
                Stream.concat(command.stream(), Stream.of(file.toString())).toArray(String[]::new);
        assertThat(Engine.named(tool).accepts(arguments)).isEqualTo(config.isTakenBy(tool));
    }
}
