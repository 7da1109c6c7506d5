package dev.monctl.validation.alloy.check;

import static java.util.Objects.requireNonNull;

import dev.monctl.validation.alloy.catalog.Component;
import dev.monctl.validation.alloy.catalog.Type;
import dev.monctl.validation.alloy.catalog.Type.Capsule;
import java.util.Collection;
import java.util.Set;

/** Components that only pass on what others send to them, or make targets for others, and to which nobody refers. */
record Unused(Collection<Target> targets) {
    private static final Set<Type> PASSED_ON = Set.of(
            Capsule.METRICS_RECEIVER, Capsule.LOGS_RECEIVER, Capsule.OTEL_CONSUMER, new Type.OfList(Capsule.TARGET));

    void complain() {
        targets.stream().filter(Unused::isIdle).forEach(Unused::complain);
    }

    private static boolean isIdle(Target target) {
        Component component = target.component();
        return component != null
                && component.kind() == Component.Kind.COMPONENT
                && component.exports().values().stream().anyMatch(export -> PASSED_ON.contains(export.type()))
                && target.block().label() != null
                && !target.isUsed();
    }

    private static void complain(Target target) {
        Component component = requireNonNull(target.component());
        target.complaints()
                .warning(
                        "alloy/unused",
                        target.block().head(),
                        "nothing refers to " + target.block().called(),
                        "it does nothing by itself",
                        "use " + target + "."
                                + component.exports().keySet().iterator().next() + ", or remove it");
    }
}
