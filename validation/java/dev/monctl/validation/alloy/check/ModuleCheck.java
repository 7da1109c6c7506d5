package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.catalog.Component;
import dev.monctl.validation.alloy.syntax.Name;
import dev.monctl.validation.alloy.syntax.Statement;
import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether blocks are right that see each other by name: those of a configuration, a module or a template. */
final class ModuleCheck {
    private static final String DECLARE = "declare";
    private static final String IMPORT = "import.";

    private final Setting setting;
    private final Scope scope;
    private final List<Written> blocks = new ArrayList<>();

    /** A block in one of the texts. */
    private record Written(Block block, Complaints complaints) {}

    ModuleCheck(Setting setting, Scope scope) {
        this.setting = setting;
        this.scope = scope;
    }

    /** Adds what one of the texts holds. */
    void add(List<Statement> statements, Complaints complaints) {
        statements.forEach(statement -> statement.visit(
                attribute -> misplaced(attribute, complaints), block -> blocks.add(new Written(block, complaints))));
    }

    private static void misplaced(Attribute attribute, Complaints complaints) {
        complaints.error(
                "alloy/misplaced",
                attribute.name(),
                "the argument '" + attribute.name().text() + "' is outside of any component",
                "put it between the braces of one");
    }

    /** All that were added, together. */
    void check() {
        blocks.forEach(written -> define(written.block()));
        List<Target> targets = new ArrayList<>();
        blocks.forEach(written -> targets.add(target(written)));
        targets.forEach(
                target -> new ComponentCheck(new Site(setting, scope, target.complaints(), target), target).check());
        new Cycles(scope.targets()).complain();
    }

    private void define(Block block) {
        Name label = block.label();
        if (label != null && block.name().equals(DECLARE)) {
            scope.define(new Declared(block).component(label.text()));
        } else if (label != null && block.name().startsWith(IMPORT)) {
            scope.imports(label.text());
        }
    }

    private Target target(Written written) {
        Block block = written.block();
        Optional<Component> component =
                scope.custom(block.name()).or(() -> setting.catalog().component(block.name()));
        Target target = new Target(block.id(), block, written.complaints(), component.orElse(null));
        scope.add(target)
                .ifPresent(first -> written.complaints()
                        .error(
                                "alloy/duplicate-component",
                                block.head(),
                                block.called() + " is there already",
                                block.label() == null ? "remove one of them" : "give it another label",
                                first.complaints().place(first.block().head())));
        return target;
    }
}
