package dev.monctl.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/**
 * Wraps every hole of a template into its language's literals. Pebble's own autoescaping is off: it lets what looks like
 * a constant through, knows no types, and has a way out ({@code raw}).
 */
final class LiteralVisitor extends AbstractNodeVisitor {
    private final Language language;

    LiteralVisitor(PebbleTemplateImpl template) {
        super(template);
        this.language = Language.of(template.getName());
    }

    @Override
    public void visit(PrintNode node) {
        node.setExpression(new LiteralExpression(node.getExpression(), language));
        super.visit(node);
    }

    /** A part that is included lands in the page as it is, so it must be of the page's language. */
    @Override
    public void visit(IncludeNode node) {
        if (!(node.getIncludeExpression() instanceof LiteralStringExpression part)
                || Language.of(part.getValue()) != language) {
            throw new IllegalArgumentException(
                    getTemplate().getName() + ": include takes the name of a part in the same language");
        }
        super.visit(node);
    }
}
