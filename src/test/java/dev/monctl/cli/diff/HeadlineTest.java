package dev.monctl.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.validation.change.EstateChange;
import dev.monctl.validation.change.FileCount;
import dev.monctl.validation.change.fold.Block;
import dev.monctl.validation.change.object.Group;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence says what changes and what stays, whatever it is. */
final class HeadlineTest {
    private static Set<String> spokes(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(each -> "k8s-" + each)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Block block(Group group) {
        boolean isOfSpoke = group == Group.CLUSTERS || group == Group.MACHINES;
        return new Block(group, isOfSpoke ? List.of("k8s-1") : List.of(), Optional.empty(), List.of());
    }

    private static String headline(int spokes, List<Block> blocks, String... notCompared) {
        List<FileCount> files = List.of(new FileCount("docs", 0, 0, 1));
        Set<String> refused = new LinkedHashSet<>(List.of(notCompared));
        return new Phrases(new EstateChange(spokes(spokes), List.of(), blocks, Map.of(), files, refused)).headline();
    }

    @ParameterizedTest(name = "{0} spokes, {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | ARGO_CD                    | Argo CD changes; the hub and all 30 spokes stay as they are",
                "30 | TAILNET                    | the tailnet changes; the hub and all 30 spokes stay as they are",
                "30 | ARGO_CD TAILNET            | Argo CD and the tailnet change; the hub and all 30 spokes stay as they are",
                "30 | HUB                        | the hub changes; all 30 spokes stay as they are",
                "30 | ALERTS                     | the hub changes; all 30 spokes stay as they are",
                "30 | CLUSTERS                   | k8s-1 changes; the hub stays as it is",
                "30 | HUB CLUSTERS               | k8s-1 changes; the hub changes, too",
                "30 | HUB CLUSTERS ALERTS TAILNET | k8s-1 changes; the hub and the tailnet change, too",
                "30 | CLUSTERS ARGO_CD           | k8s-1 changes; Argo CD changes, too; the hub stays as it is",
                "1  | HUB                        | the hub changes; k8s-1 stays as it is",
                "1  | TAILNET                    | the tailnet changes; the hub and k8s-1 stay as they are",
                "0  | HUB                        | the hub changes",
                "0  | TAILNET                    | the tailnet changes; the hub stays as it is",
            })
    void the_headline_names_what_changes(int spokes, String groups, String expected) {
        List<Block> blocks = Arrays.stream(groups.split(" ", -1))
                .map(Group::valueOf)
                .map(HeadlineTest::block)
                .toList();
        assertThat(headline(spokes, blocks)).isEqualTo(expected);
    }

    @Test
    void where_helm_refused_a_side_the_headline_does_not_say_that_the_rest_stays() {
        assertThat(headline(30, List.of(), "monitoring")).isEqualTo("what monitoring deploys could not be compared");
        assertThat(headline(30, List.of(block(Group.CLUSTERS)), "monitoring", "monitoring-agent-k8s-2"))
                .isEqualTo("k8s-1 changes; what monitoring and monitoring-agent-k8s-2 deploy could not be compared");
    }

    @Test
    void where_no_object_changes_the_headline_points_to_the_counts() {
        assertThat(headline(30, List.of())).isEqualTo("nothing changes but what is counted below");
    }
}
