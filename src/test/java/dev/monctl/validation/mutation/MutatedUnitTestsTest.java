package dev.monctl.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.promtool.TestResult;
import dev.monctl.validation.promtool.TestRun;
import dev.monctl.validation.ruletest.RuleTests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes small mistakes in the rendered unit tests, as {@link MutationsTest} makes them in all other files, and sees whether monctl
 * or promtool tells of them: a test that has lost what it asks would pass for ever. Those that monctl itself does not tell of are
 * shown to promtool side by side in one folder, so that it is started for each core once.
 *
 * <p>The names of tests are free. The script about routes is amtool's, and has a test of its own.
 */
@Tag("engines")
final class MutatedUnitTestsTest {
    private static final int OF_EACH_OPERATOR = 3;
    private static final int AT_LEAST = 100;
    private static final double SHARE = 0.93;
    private static final String TESTS = "tests/.*\\.yaml";

    @TempDir
    private Path folder;

    @Test
    void a_mistake_in_a_test_is_told_and_of_every_other_it_is_known_why_not() throws Exception {
        Trial trial = new Trial(folder);
        List<Mutation> mutations = mutations(trial.tree());
        Set<String> survivors = survivors(mutations, trial);
        Score score = new Score();
        for (Mutation mutation : mutations) {
            boolean isCaught = !survivors.contains(mutation.name());
            score.count("all", isCaught);
            score.count("by operator: " + mutation.operator(), isCaught);
            score.count("in files: " + mutation.file().replaceAll("spoke-.*", "spoke-[spoke].yaml"), isCaught);
        }
        System.out.println(score);
        Map<String, String> reasons = Survivors.reasons("survivors-of-tests.txt");
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(survivors).isEqualTo(reasons.keySet());
            softly.assertThat(reasons.values()).noneMatch(String::isBlank);
            softly.assertThat(mutations.size()).isGreaterThanOrEqualTo(AT_LEAST);
            softly.assertThat(survivors.size()).isLessThanOrEqualTo((int) (mutations.size() * (1 - SHARE)));
        });
    }

    private static List<Mutation> mutations(OutputTree tree) {
        List<Mutation> mutations = new ArrayList<>();
        tree.files().forEach((path, content) -> {
            if (path.matches(TESTS)) {
                mutations.addAll(new Choice(OF_EACH_OPERATOR).of(Languages.mutations(path, content)));
            }
        });
        return mutations;
    }

    private Set<String> survivors(List<Mutation> mutations, Trial trial) throws Exception {
        Set<String> unharmed = judged(trial.tree(), trial);
        Map<String, Mutation> shown = new TreeMap<>();
        for (Mutation mutation : mutations) {
            if (unharmed.containsAll(judged(trial.with(mutation), trial))) {
                shown.put("tests/mutated-" + shown.size() + ".yaml", mutation);
            }
        }
        Set<String> noticed = noticed(shown, trial.tree());
        return shown.entrySet().stream()
                .filter(entry -> !noticed.contains(entry.getKey()))
                .map(entry -> entry.getValue().name())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> judged(OutputTree tree, Trial trial) {
        return RuleTests.judge(tree, trial.estate(), RuleFile.of(tree)).stream()
                .map(finding -> finding.code() + " " + finding.what())
                .collect(toCollection(TreeSet::new));
    }

    /** The files of which promtool does not say that all their tests passed. */
    private Set<String> noticed(Map<String, Mutation> shown, OutputTree rendered) throws Exception {
        TreeMap<String, byte[]> files = new TreeMap<>(rendered.files());
        files.keySet().removeIf(path -> path.startsWith("tests/"));
        shown.forEach((path, mutation) -> files.put(
                path, UTF_8.decode(mutation.content().duplicate()).toString().getBytes(UTF_8)));
        Program promtool = Toolbox.of(Path.of("")).find("promtool").orElseThrow();
        TestRun run = TestRun.of(OutputTree.of(files), promtool, folder.resolve("run"));
        assertThat(run.findings()).extracting(finding -> finding.code()).doesNotContain("engine/failed");
        Map<String, Boolean> passed = new TreeMap<>();
        for (TestResult result : run.results()) {
            passed.merge(result.test().file(), result.isPassed(), Boolean::logicalAnd);
        }
        Set<String> noticed = new TreeSet<>(shown.keySet());
        noticed.removeIf(path -> passed.getOrDefault(path, false));
        return noticed;
    }
}
