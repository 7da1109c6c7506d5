package dev.monctl.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import org.jspecify.annotations.Nullable;

/** What a hole prints: the value of its expression as a literal of the file's language. */
record LiteralExpression(Expression<?> inner, Language language) implements Expression<String> {
    @Override
    public String evaluate(PebbleTemplateImpl template, EvaluationContextImpl context) {
        @Nullable Object value = inner.evaluate(template, context);
        if (value == null) {
            throw new PebbleException(null, "a hole has no value", getLineNumber(), template.getName());
        }
        return language.literal(value);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        inner.accept(visitor);
    }

    @Override
    public int getLineNumber() {
        return inner.getLineNumber();
    }
}
