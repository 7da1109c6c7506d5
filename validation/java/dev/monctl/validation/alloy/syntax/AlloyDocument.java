package dev.monctl.validation.alloy.syntax;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A configuration that was read.
 *
 * @param statements without those that are broken
 * @param findings what is no Alloy; where there are some, Alloy takes nothing of the file
 */
public record AlloyDocument(Source source, List<Statement> statements, List<Comment> comments, List<Finding> findings) {
    public AlloyDocument {
        statements = List.copyOf(statements);
        comments = List.copyOf(comments);
        findings = List.copyOf(findings);
    }

    /** Whether Alloy would read it. */
    public boolean isReadable() {
        return findings.isEmpty();
    }

    /** Every expression in it, each before those that it is made of. */
    public List<Expression> expressions() {
        List<Expression> expressions = new ArrayList<>();
        add(statements, expressions);
        return expressions;
    }

    private static void add(List<Statement> statements, List<Expression> expressions) {
        for (Statement statement : statements) {
            if (statement instanceof Statement.Block block) {
                add(block.body(), expressions);
            } else if (statement instanceof Statement.Attribute attribute) {
                add(attribute.value(), expressions);
            }
        }
    }

    private static void add(Expression expression, List<Expression> expressions) {
        expressions.add(expression);
        expression.parts().forEach(part -> add(part, expressions));
    }

    /** Where a piece of the tree stands. */
    public Place place(Node node) {
        return source.place(node.start(), node.end(), null);
    }
}
