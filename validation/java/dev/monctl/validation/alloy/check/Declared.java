package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.catalog.Argument;
import dev.monctl.validation.alloy.catalog.Body;
import dev.monctl.validation.alloy.catalog.Component;
import dev.monctl.validation.alloy.catalog.Export;
import dev.monctl.validation.alloy.catalog.LabelUse;
import dev.monctl.validation.alloy.catalog.Lifespan;
import dev.monctl.validation.alloy.catalog.Stability;
import dev.monctl.validation.alloy.catalog.Type.Simple;
import dev.monctl.validation.alloy.syntax.Expression.Literal;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The component that a {@code declare} makes: its {@code argument}s may be set, and its {@code export}s referred to. */
record Declared(Block declare) {
    private static final Stability STABILITY = Stability.GENERALLY_AVAILABLE;

    Component component(String name) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        Map<String, Export> exports = new LinkedHashMap<>();
        for (Block block : declare.blocks()) {
            String label = block.label() == null ? "" : block.label().text();
            if (block.name().equals("argument")) {
                arguments.put(label, argument(label, block));
            } else if (block.name().equals("export")) {
                exports.put(label, new Export(label, Simple.ANY, STABILITY, Lifespan.ALWAYS));
            }
        }
        Body body = new Body(arguments, Map.of(), List.of(), false);
        return new Component(
                name, Component.Kind.COMPONENT, LabelUse.REQUIRED, STABILITY, Lifespan.ALWAYS, body, exports);
    }

    private static Argument argument(String name, Block block) {
        boolean isOptional = block.attribute("optional")
                .filter(optional -> !(optional.value() instanceof Literal literal
                        && literal.written().equals("false")))
                .isPresent();
        return new Argument(
                name, Simple.ANY, !isOptional, null, null, List.of(), null, null, STABILITY, Lifespan.ALWAYS, false);
    }
}
