package dev.monctl.validation.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.validation.change.fold.Block;
import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Noise;
import dev.monctl.validation.change.object.State;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What happens to several spokes alike is told once. */
final class FoldingTest {
    private static State side(int spokes, String checksum, String memory, String called, String memoryOfFirst) {
        return States.of(States.yaml(IntStream.rangeClosed(1, spokes)
                .mapToObj(number -> """
                        - group: CLUSTERS
                          spoke: k8s-%1$d
                          object:
                            kind: DaemonSet
                            metadata: { name: alloy, annotations: { checksum/config: "%2$s" } }
                            spec: { template: { spec: { memory: "%3$s", called: "by-k8s-%1$d%4$s" } } }
                        """.formatted(number, checksum, number == 1 ? memoryOfFirst : memory, called))
                .collect(Collectors.joining())));
    }

    private static EstateChange change(State before, State after) {
        return EstateChange.between(before, after, List.of(), Set.of());
    }

    @Test
    void the_same_change_of_all_is_one_block() {
        EstateChange change = change(side(12, "a", "1Gi", "", "1Gi"), side(12, "a", "2Gi", "", "2Gi"));
        assertThat(change.blocks()).singleElement().satisfies(block -> {
            assertThat(block.spokes()).hasSize(12);
            assertThat(block.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.restartsPods()).isTrue();
                assertThat(entry.edits()).singleElement().asString().contains("memory");
            });
        });
    }

    @Test
    void what_one_has_besides_is_a_block_of_its_own() {
        State before = side(5, "a", "1Gi", "", "1Gi");
        EstateChange change = change(before, side(5, "a", "2Gi", "", "3Gi"));
        assertThat(change.blocks()).extracting(Block::spokes).contains(List.of("k8s-1"));
        assertThat(change.blocks())
                .anySatisfy(block -> assertThat(block.spokes()).containsExactly("k8s-2", "k8s-3", "k8s-4", "k8s-5"));
    }

    @Test
    void what_differs_by_the_name_of_the_spoke_is_the_same() {
        EstateChange named = change(side(4, "a", "1Gi", "", "1Gi"), side(4, "a", "1Gi", " now", "1Gi"));
        assertThat(named.blocks())
                .singleElement()
                .satisfies(block -> assertThat(block.entries().get(0).edits())
                        .singleElement()
                        .asString()
                        .contains("by-<spoke> now"));
    }

    @Test
    void what_only_begins_with_the_name_of_the_spoke_is_not() {
        EstateChange change = change(side(4, "a", "1Gi", "", "1Gi"), side(4, "a", "1Gi", "-now", "1Gi"));
        assertThat(change.blocks()).extracting(Block::spokes).contains(List.of("k8s-1"), List.of("k8s-4"));
    }

    @Test
    void checksums_are_counted_and_not_told() {
        EstateChange change = change(side(3, "a", "1Gi", "", "1Gi"), side(3, "b", "1Gi", "", "1Gi"));
        assertThat(change.blocks()).isEmpty();
        assertThat(change.leftOut()).containsEntry(Noise.CHECKSUMS, 3);
        assertThat(change.isNone()).isFalse();
    }

    @Test
    void a_new_spoke_is_told_as_a_whole() {
        EstateChange change = change(side(3, "a", "1Gi", "", "1Gi"), side(4, "a", "1Gi", "", "1Gi"));
        assertThat(change.blocks()).singleElement().satisfies(block -> {
            assertThat(block.spokes()).containsExactly("k8s-4");
            assertThat(block.whole()).contains(Change.Kind.ADDED);
        });
        assertThat(change.changedSpokes()).containsExactly("k8s-4");
    }
}
