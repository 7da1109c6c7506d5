package dev.monctl.validation.alloy.syntax;

import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements; behind a broken one it goes on with the next. */
final class StatementParser {
    private final TokenStream tokens;
    private final Problems problems;
    private final Depth depth = new Depth();
    private final ExpressionParser expressions;

    StatementParser(List<Token> tokens, Problems problems) {
        this.tokens = new TokenStream(tokens);
        this.problems = problems;
        this.expressions = new ExpressionParser(this.tokens, depth);
    }

    /** All of a file. A brace that closes nothing is passed over. */
    List<Statement> file() {
        List<Statement> statements = new ArrayList<>(body());
        while (!tokens.isAt(TokenKind.FILE_END)) {
            problems.add(Misplaced.forStatement(tokens).problem());
            tokens.next();
            tokens.take(TokenKind.LINE_END);
            statements.addAll(body());
        }
        return statements;
    }

    /** Up to the brace that closes it, which is not taken. */
    private List<Statement> body() {
        List<Statement> statements = new ArrayList<>();
        while (!isAtEndOfBody()) {
            int start = tokens.position();
            try {
                statements.add(statement());
                if (!isAtEndOfBody() && !tokens.isAt(TokenKind.LINE_END)) {
                    throw Misplaced.behindStatement(tokens);
                }
            } catch (BrokenStatement broken) {
                problems.add(broken.problem());
                tokens.skipStatement(start);
            }
            tokens.take(TokenKind.LINE_END);
        }
        return statements;
    }

    private boolean isAtEndOfBody() {
        return tokens.isAt(TokenKind.CLOSE_BRACE) || tokens.isAt(TokenKind.FILE_END);
    }

    private Statement statement() {
        Token first = tokens.peek();
        List<Name> path = path();
        @Nullable Token quoted = tokens.isAt(TokenKind.TEXT) ? tokens.next() : null;
        if (tokens.isAt(TokenKind.OPEN_BRACE)) {
            return block(path, quoted == null ? null : label(quoted));
        }
        if (tokens.isAt(TokenKind.ASSIGN)) {
            return attribute(first, path, quoted);
        }
        throw Misplaced.behindName(tokens, first);
    }

    private List<Name> path() {
        if (!tokens.isAt(TokenKind.NAME)) {
            throw Misplaced.forStatement(tokens);
        }
        List<Name> path = new ArrayList<>();
        path.add(Name.of(tokens.next()));
        while (tokens.take(TokenKind.DOT)) {
            if (!tokens.isAt(TokenKind.NAME)) {
                throw Misplaced.forName(tokens);
            }
            path.add(Name.of(tokens.next()));
        }
        return path;
    }

    private Attribute attribute(Token first, List<Name> path, @Nullable Token label) {
        Token last = tokens.last();
        if (path.size() > 1 || label != null) {
            throw BrokenStatement.from(
                    first,
                    last,
                    label == null ? "the name of an attribute has no dots" : "an attribute has no label",
                    "write { … } after it for a block, or one name alone for an attribute");
        }
        tokens.next();
        return new Attribute(path.get(0), expressions.read());
    }

    /** Complains of a label that is no name, but takes it all the same. */
    private @Nullable Name label(Token quoted) {
        String label = quoted.text().substring(1, Math.max(1, quoted.text().length() - 1));
        if (quoted.text().charAt(0) == '`') {
            problems.add(
                    quoted.start(), quoted.end(), "a label is written in double quotes", "write \"" + label + "\"");
        } else if (!label.isEmpty() && !Lexer.isName(label)) {
            problems.add(
                    quoted.start(),
                    quoted.end(),
                    "the label '" + label + "' is no name: it may have letters, digits and _, and begins with no digit",
                    "write \"" + label.replaceAll("[^\\p{L}\\p{Nd}_]", "_").replaceFirst("^(?=\\p{Nd})", "_") + "\"");
        }
        return label.isEmpty() ? null : new Name(quoted.start(), quoted.end(), label);
    }

    private Block block(List<Name> path, @Nullable Name label) {
        Token open = tokens.next();
        List<Statement> body = depth.within(open, this::body);
        Block block = new Block(path, label, open.start(), body, tokens.peek().end());
        if (!tokens.take(TokenKind.CLOSE_BRACE)) {
            problems.add(new Unclosed(block, open).problem());
        }
        return block;
    }
}
