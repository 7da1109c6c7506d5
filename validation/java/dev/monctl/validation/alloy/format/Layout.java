package dev.monctl.validation.alloy.format;

import static dev.monctl.validation.alloy.format.Space.BLANK;
import static dev.monctl.validation.alloy.format.Space.BREAK;
import static dev.monctl.validation.alloy.format.Space.INDENT;
import static dev.monctl.validation.alloy.format.Space.LINE;
import static dev.monctl.validation.alloy.format.Space.OUTDENT;
import static dev.monctl.validation.alloy.format.Space.STOP;

import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Name;
import dev.monctl.validation.alloy.syntax.Node;
import dev.monctl.validation.alloy.syntax.Statement;
import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.List;

/** Decides which spaces stand between the words of a tree. Where its author broke a list, it stays broken. */
final class Layout implements Expression.Visitor<Page> {
    private final Page page;
    private final Positions positions;

    Layout(Page page, Positions positions) {
        this.page = page;
        this.positions = positions;
    }

    Page statements(List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (i > 0 && isApart(statements.get(i - 1), statement)) {
                page.space(BREAK);
            }
            statement.match(this::attribute, this::block);
            page.space(lines(statement) > 1 ? BREAK : LINE);
        }
        return page;
    }

    /** Before a block there is always a blank line, before an attribute one that its author has put there. */
    private boolean isApart(Statement before, Statement statement) {
        return statement.match(attribute -> first(attribute) - last(before) > 1, block -> true);
    }

    private Page attribute(Attribute attribute) {
        page.at(attribute.start())
                .word(attribute.name().text())
                .space(STOP)
                .word("=")
                .space(BLANK);
        return attribute.value().accept(this);
    }

    private Page block(Block block) {
        page.at(block.start()).word(block.name()).space(BLANK);
        Name label = block.label();
        if (label != null) {
            page.at(label.start()).word(GoText.quoted(label.text())).space(BLANK);
        }
        page.at(block.open()).word("{").space(INDENT);
        if (block.body().isEmpty()) {
            page.space(BLANK);
        } else {
            page.space(BREAK);
            statements(block.body());
        }
        return page.space(OUTDENT).at(block.end() - 1).word("}");
    }

    @Override
    public Page literal(Expression.Literal literal) {
        return page.at(literal.start()).word(literal.written());
    }

    /** An item that begins a line is indented. */
    @Override
    public Page list(Expression.Items list) {
        page.at(list.start()).word("[");
        int line = first(list);
        List<Expression> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            boolean beginsLine = first(items.get(i)) != line;
            if (beginsLine) {
                page.space(INDENT, BREAK);
            } else if (i > 0) {
                page.space(BLANK);
            }
            items.get(i).accept(this);
            if (i + 1 < items.size()) {
                page.word(",");
            }
            if (beginsLine) {
                page.space(OUTDENT);
            }
            line = last(items.get(i));
        }
        if (!items.isEmpty() && line != last(list)) {
            page.word(",").space(INDENT, BREAK, OUTDENT);
        }
        return page.at(list.end() - 1).word("]");
    }

    /** Fields are aligned as attributes are. */
    @Override
    public Page object(Expression.Fields object) {
        page.at(object.start()).word("{").space(INDENT);
        int line = first(object);
        List<Expression.Field> fields = object.fields();
        for (int i = 0; i < fields.size(); i++) {
            Expression.Field field = fields.get(i);
            if (first(field.key()) != line) {
                page.space(i > 0 && lines(fields.get(i - 1).value()) == 1 ? LINE : BREAK);
            } else if (i > 0) {
                page.space(BLANK);
            }
            field(field);
            if (i + 1 < fields.size()) {
                page.word(",");
            }
            line = lastOfKey(field);
        }
        if (!fields.isEmpty() && line != last(object)) {
            page.word(",").space(BREAK);
        }
        return page.space(OUTDENT).at(object.end() - 1).word("}");
    }

    private Page field(Expression.Field field) {
        String key = field.isQuoted() ? GoText.quoted(field.name()) : field.name();
        page.at(field.key().start()).word(key).space(STOP).word("=").space(BLANK);
        return field.value().accept(this);
    }

    /** Alloy's formatter forgets the quotes when it counts how long a key is. */
    private int lastOfKey(Expression.Field field) {
        return positions.line(positions.offset(field.key().start()) + Positions.length(field.name()) - 1);
    }

    @Override
    public Page reference(Expression.Reference reference) {
        return page.at(reference.start()).word(reference.name().text());
    }

    /** Behind a whole number the dot would begin its fraction. */
    @Override
    public Page access(Expression.Access access) {
        access.value().accept(this);
        if (access.value() instanceof Expression.Literal literal && literal.kind() == Expression.Literal.Kind.INTEGER) {
            page.space(BLANK);
        }
        return page.word(".").word(access.name().text());
    }

    @Override
    public Page index(Expression.Index index) {
        index.value().accept(this).at(index.open()).word("[");
        return index.index().accept(this).at(index.end() - 1).word("]");
    }

    @Override
    public Page call(Expression.Call call) {
        call.function().accept(this).word("(");
        int line = positions.lineAt(call.open());
        List<Expression> arguments = call.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            boolean beginsLine = first(arguments.get(i)) != line;
            if (beginsLine) {
                page.space(BREAK, INDENT);
            }
            arguments.get(i).accept(this);
            line = last(arguments.get(i));
            if (i + 1 < arguments.size()) {
                page.word(",").space(BLANK);
            }
            if (beginsLine) {
                page.space(OUTDENT);
            }
        }
        if (line != last(call)) {
            page.word(",").space(BREAK);
        }
        return page.word(")");
    }

    @Override
    public Page unary(Expression.Unary unary) {
        page.at(unary.start()).word(unary.operator().toString());
        return unary.value().accept(this);
    }

    @Override
    public Page binary(Expression.Binary binary) {
        binary.left().accept(this).space(BLANK).at(binary.at());
        page.word(binary.operator().toString()).space(BLANK);
        return binary.right().accept(this);
    }

    @Override
    public Page group(Expression.Group group) {
        page.word("(");
        return group.inner().accept(this).word(")");
    }

    private int first(Node node) {
        return positions.lineAt(node.start());
    }

    private int last(Node node) {
        return positions.lineAt(node.end() - 1);
    }

    private int lines(Node node) {
        return last(node) - first(node) + 1;
    }
}
