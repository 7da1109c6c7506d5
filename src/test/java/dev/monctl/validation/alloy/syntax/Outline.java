package dev.monctl.validation.alloy.syntax;

import dev.monctl.validation.alloy.syntax.Expression.Access;
import dev.monctl.validation.alloy.syntax.Expression.Binary;
import dev.monctl.validation.alloy.syntax.Expression.Call;
import dev.monctl.validation.alloy.syntax.Expression.Fields;
import dev.monctl.validation.alloy.syntax.Expression.Group;
import dev.monctl.validation.alloy.syntax.Expression.Index;
import dev.monctl.validation.alloy.syntax.Expression.Items;
import dev.monctl.validation.alloy.syntax.Expression.Literal;
import dev.monctl.validation.alloy.syntax.Expression.Reference;
import dev.monctl.validation.alloy.syntax.Expression.Unary;
import java.util.List;
import java.util.stream.Collectors;

/** A tree on one line, with every bracket that its structure has. */
final class Outline implements Expression.Visitor<String> {
    static String of(List<Statement> statements) {
        return statements.stream().map(Outline::of).collect(Collectors.joining("; "));
    }

    private static String of(Statement statement) {
        return statement.match(
                attribute -> attribute.name().text() + " = " + attribute.value().accept(new Outline()),
                block -> block.name()
                        + (block.label() == null ? "" : " '" + block.label().text() + "'") + " {" + of(block.body())
                        + "}");
    }

    @Override
    public String literal(Literal literal) {
        return literal.kind() == Literal.Kind.TEXT ? "'" + literal.text() + "'" : literal.written();
    }

    @Override
    public String list(Items items) {
        return joined(items.items(), "[", "]");
    }

    @Override
    public String object(Fields fields) {
        return fields.fields().stream()
                .map(field -> field.name() + ": " + field.value().accept(this))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public String reference(Reference reference) {
        return reference.name().text();
    }

    @Override
    public String access(Access access) {
        return "(" + access.value().accept(this) + " . " + access.name().text() + ")";
    }

    @Override
    public String index(Index index) {
        return "(" + index.value().accept(this) + " at " + index.index().accept(this) + ")";
    }

    @Override
    public String call(Call call) {
        return "(" + call.function().accept(this) + " of " + joined(call.arguments(), "", "") + ")";
    }

    @Override
    public String unary(Unary unary) {
        return "(" + unary.operator() + unary.value().accept(this) + ")";
    }

    @Override
    public String binary(Binary binary) {
        return "(" + binary.left().accept(this) + " " + binary.operator() + " "
                + binary.right().accept(this) + ")";
    }

    @Override
    public String group(Group group) {
        return "(" + group.inner().accept(this) + ")";
    }

    private String joined(List<Expression> expressions, String open, String close) {
        return expressions.stream()
                .map(expression -> expression.accept(this))
                .collect(Collectors.joining(", ", open, close));
    }
}
