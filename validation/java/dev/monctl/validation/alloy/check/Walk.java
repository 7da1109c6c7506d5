package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.syntax.Statement;
import java.util.List;

/** Looks at what is referred to in a block of which nothing else is known. */
record Walk(Site site) {
    void statements(List<Statement> statements) {
        for (Statement statement : statements) {
            statement.match(attribute -> new Typing(site).type(attribute.value()), block -> {
                statements(block.body());
                return site;
            });
        }
    }
}
