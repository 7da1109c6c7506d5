package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Statement;
import java.util.List;

/** Looks at what is referred to where nothing else is known. */
record Walk(Site site) {
    void statements(List<Statement> statements) {
        statements.forEach(
                statement -> statement.visit(attribute -> value(attribute.value()), block -> statements(block.body())));
    }

    /** Whatever type it has. */
    void value(Expression value) {
        new Typing(site).type(value);
    }
}
