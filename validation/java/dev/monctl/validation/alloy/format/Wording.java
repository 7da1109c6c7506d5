package dev.monctl.validation.alloy.format;

import dev.monctl.validation.alloy.syntax.AlloyDocument;
import dev.monctl.validation.alloy.syntax.Comment;
import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Name;
import dev.monctl.validation.alloy.syntax.Node;
import dev.monctl.validation.alloy.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a configuration says, word by word, whatever its layout: formatting must not change any of it. */
final class Wording implements Expression.Visitor<Wording> {
    private final List<Name> words = new ArrayList<>();

    static Wording of(AlloyDocument document) {
        Wording wording = new Wording().statements(document.statements());
        for (Comment comment : document.comments()) {
            wording.add(comment.start(), comment.end(), CommentGroup.text(comment));
        }
        return wording;
    }

    /** The first word of this one that is not the same in another. */
    Optional<Node> difference(Wording other) {
        for (int i = 0; i < words.size(); i++) {
            if (i >= other.words.size()
                    || !words.get(i).text().equals(other.words.get(i).text())) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    private Wording add(Node node, String text) {
        return add(node.start(), node.end(), text);
    }

    private Wording add(int start, int end, String text) {
        words.add(new Name(start, end, text));
        return this;
    }

    private Wording statements(List<Statement> statements) {
        statements.forEach(statement -> statement.match(this::attribute, this::block));
        return this;
    }

    private Wording attribute(Statement.Attribute attribute) {
        add(attribute.name(), attribute.name().text() + " =");
        return attribute.value().accept(this);
    }

    private Wording block(Statement.Block block) {
        Name label = block.label();
        int end = label == null ? block.path().get(0).end() : label.end();
        add(block.start(), end, block.name() + " {" + (label == null ? "" : label.text()));
        return statements(block.body()).add(block.end() - 1, block.end(), "}");
    }

    @Override
    public Wording literal(Expression.Literal literal) {
        return add(literal, literal.written());
    }

    @Override
    public Wording list(Expression.Items list) {
        add(list, "[");
        list.items().forEach(item -> item.accept(this));
        return add(list, "]");
    }

    @Override
    public Wording object(Expression.Fields object) {
        add(object, "{");
        object.fields().forEach(field -> {
            add(field.key(), field.name());
            field.value().accept(this);
        });
        return add(object, "}");
    }

    @Override
    public Wording reference(Expression.Reference reference) {
        return add(reference, reference.name().text());
    }

    @Override
    public Wording access(Expression.Access access) {
        return access.value()
                .accept(this)
                .add(access.name(), "." + access.name().text());
    }

    @Override
    public Wording index(Expression.Index index) {
        index.value().accept(this).add(index, "at");
        return index.index().accept(this);
    }

    @Override
    public Wording call(Expression.Call call) {
        call.function().accept(this).add(call, "(");
        call.arguments().forEach(argument -> argument.accept(this));
        return add(call, ")");
    }

    @Override
    public Wording unary(Expression.Unary unary) {
        add(unary, "unary " + unary.operator());
        return unary.value().accept(this);
    }

    @Override
    public Wording binary(Expression.Binary binary) {
        binary.left().accept(this).add(binary, binary.operator().toString());
        return binary.right().accept(this);
    }

    @Override
    public Wording group(Expression.Group group) {
        add(group, "(");
        return group.inner().accept(this).add(group, ")");
    }
}
