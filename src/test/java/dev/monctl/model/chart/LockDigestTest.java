package dev.monctl.model.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class LockDigestTest {
    private static final ObjectNode OUTER_FROM_INNER =
            JsonNodeFactory.instance.objectNode().put("parent", "outer").put("child", "inner");

    /** {@code helm dependency update} of 3.19.0, 3.22.0 and 4.3.1 wrote this digest for these two charts. */
    @Test
    void is_the_one_that_helm_writes() {
        ChartDependency front = new ChartDependency(
                "a",
                ">= 1.0.0 < 2.0.0",
                "file://../a",
                "a.enabled,global.a&b",
                List.of("front", "back"),
                false,
                List.of(),
                null);
        ChartDependency back = new ChartDependency(
                "b",
                "2.0.0",
                "file://../b",
                null,
                List.of(),
                false,
                List.of(OUTER_FROM_INNER, JsonNodeFactory.instance.stringNode("data")),
                "bee");
        List<ChartDependency> locked = List.of(
                ChartDependency.of("a", "1.2.3", "file://../a"), ChartDependency.of("b", "2.0.0", "file://../b"));

        assertThat(LockDigest.of(List.of(front, back), locked))
                .isEqualTo("sha256:076bd539687e88d9fa663ae554c67252c2de13ec44603274f405a37d74eb8ae9");
    }

    @Test
    void changes_with_either_list() {
        ChartDependency alloy = ChartDependency.of("alloy", "1.6.0", "file://../alloy");
        ChartDependency newer = ChartDependency.of("alloy", "1.6.1", "file://../alloy");

        assertThat(List.of(
                        LockDigest.of(List.of(alloy), List.of(alloy)),
                        LockDigest.of(List.of(newer), List.of(alloy)),
                        LockDigest.of(List.of(alloy), List.of(newer))))
                .doesNotHaveDuplicates();
    }
}
