package dev.monctl.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.PrintNode;
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
}
