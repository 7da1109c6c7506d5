package dev.monctl.validation.mutation;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.validation.mutation.Verdict.Fate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes small mistakes in every rendered file of the reference estate, one at a time, and sees whether the validation tells of
 * them. It is the validation as it runs for anybody, without other programs and without a fresh rendering to compare with.
 *
 * <p>What is mutated: keys and blocks (left out, misspelt), names that another place defines or refers to, values of one kind
 * that stand beside each other (swapped), units (left out, or one that there is not), labels of series, lines and objects, items
 * of lists, and the words of a language: functions, metrics, labels, kinds, modes.
 *
 * <p>What is not: what {@link Languages#untouched} names; texts that people read and how something looks; how patient a probe
 * is, since a program has a default of its own for it; and which kinds of objects are watched beyond those that somebody reads.
 * Any choice is right there. A change of a chart of which Helm makes the same objects is no mistake in this estate, such as one
 * in a branch of a template that it does not take; it does not count.
 *
 * <p>Of all possible mutations each file has some of every operator, chosen by a number made of their names: the same ones on every
 * machine, and an added line changes no other's choice.
 */
@Tag("thorough")
final class MutationsTest {
    private static final int AT_LEAST = 450;
    private static final double SHARE = 0.95;

    @TempDir
    private Path cache;

    @Test
    void tells_of_mistakes_and_of_every_other_it_is_known_why_not() throws Exception {
        Trial trial = new Trial(cache);
        List<Verdict> verdicts = new Trials(trial).of(mutations(trial));
        List<Verdict> counted = verdicts.stream()
                .filter(verdict -> verdict.fate() != Fate.EQUIVALENT)
                .toList();
        System.out.println(score(counted));
        Map<String, String> reasons = Survivors.reasons("survivors.txt");
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(survivors(counted)).isEqualTo(reasons.keySet());
            softly.assertThat(reasons.values()).noneMatch(String::isBlank);
            softly.assertThat(counted.size()).isGreaterThanOrEqualTo(AT_LEAST);
            softly.assertThat(survivors(counted).size()).isLessThanOrEqualTo((int) (counted.size() * (1 - SHARE)));
        });
    }

    @Test
    void leaves_out_no_file_without_a_reason_and_gives_every_other_one_some() {
        Trial trial = new Trial(cache);
        Set<String> mutated = mutations(trial).stream().map(Mutation::file).collect(toCollection(TreeSet::new));
        assertThat(trial.tree().files().keySet())
                .allSatisfy(path -> assertThat(mutated.contains(path))
                        .as(path)
                        .isEqualTo(Languages.untouched(path).isEmpty()));
    }

    private static List<Mutation> mutations(Trial trial) {
        List<Mutation> mutations = new ArrayList<>();
        trial.tree().files().forEach((path, content) -> {
            if (Languages.untouched(path).isEmpty()) {
                long lines =
                        new String(content, StandardCharsets.ISO_8859_1).lines().count();
                mutations.addAll(Choice.ofLines((int) lines).of(Languages.mutations(path, content)));
            }
        });
        return mutations;
    }

    private static Set<String> survivors(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.fate() == Fate.SURVIVED)
                .map(verdict -> verdict.mutation().name())
                .collect(toCollection(TreeSet::new));
    }

    private static Score score(List<Verdict> verdicts) {
        Score score = new Score();
        for (Verdict verdict : verdicts) {
            boolean isCaught = verdict.fate() == Fate.CAUGHT;
            score.count("all", isCaught);
            score.count("by operator: " + verdict.mutation().operator(), isCaught);
            score.count("in files: " + Languages.kind(verdict.mutation().file()), isCaught);
        }
        return score;
    }
}
