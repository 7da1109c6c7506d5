package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.Optional;

/**
 * The alerts know a machine by its labels instance and node, and compare the one with the other: whoever gives targets one of the
 * two gives them both.
 */
record NodeNames(Site site, Block block, String whose) {
    /** Whether a block gives targets or lines their labels. */
    static boolean applies(Block block) {
        return block.name().equals("discovery.relabel") || block.name().equals("loki.relabel");
    }

    void check() {
        Optional<Block> instance = rule("instance");
        Optional<Block> node = rule("node");
        if (instance.isEmpty() && node.isPresent()) {
            complain("instance", node.get());
        } else if (instance.isPresent() && node.isEmpty() && isOfNode(instance.get())) {
            complain("node", instance.get());
        }
    }

    /** A name that is written out may be that of a Service, say; it is a machine's where another block calls a node so. */
    private boolean isOfNode(Block rule) {
        String name = Inner.text(rule, "replacement");
        return name.isEmpty()
                || site.scope().targets().stream()
                        .flatMap(target -> Inner.of(target.block(), "rule").stream())
                        .anyMatch(other -> Inner.text(other, "target_label").equals("node")
                                && Inner.text(other, "replacement").equals(name));
    }

    private void complain(String lacking, Block other) {
        site.complaints()
                .warning(
                        "alloy/half-named",
                        other.head(),
                        whose + " gives no label " + lacking,
                        "alerts and dashboards know a machine by both instance and node",
                        "add a rule with target_label = \"" + lacking + "\"");
    }

    private Optional<Block> rule(String label) {
        return Inner.of(block, "rule").stream()
                .filter(rule -> Inner.text(rule, "target_label").equals(label))
                .findFirst();
    }
}
