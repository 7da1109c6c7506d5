package dev.monctl.validation.alloy.syntax;

import static java.util.Objects.requireNonNull;

import dev.monctl.validation.alloy.syntax.Expression.Access;
import dev.monctl.validation.alloy.syntax.Expression.Binary;
import dev.monctl.validation.alloy.syntax.Expression.Call;
import dev.monctl.validation.alloy.syntax.Expression.Field;
import dev.monctl.validation.alloy.syntax.Expression.Fields;
import dev.monctl.validation.alloy.syntax.Expression.Group;
import dev.monctl.validation.alloy.syntax.Expression.Index;
import dev.monctl.validation.alloy.syntax.Expression.Items;
import dev.monctl.validation.alloy.syntax.Expression.Literal;
import dev.monctl.validation.alloy.syntax.Expression.Reference;
import dev.monctl.validation.alloy.syntax.Expression.Unary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads expressions. */
final class ExpressionParser {
    private final TokenStream tokens;
    private final Depth depth;

    /** How tall the expression is that was read last. */
    private int height;

    ExpressionParser(TokenStream tokens, Depth depth) {
        this.tokens = tokens;
        this.depth = depth;
    }

    Expression read() {
        return depth.within(tokens.peek(), () -> binary(1));
    }

    /** Operators that bind at least so tightly; of equal ones the left one binds first. */
    private Expression binary(int least) {
        Expression left = power();
        int tallest = height;
        while (tokens.peek().kind().precedence() >= least) {
            Token sign = tokens.next();
            Expression right = binary(sign.kind().precedence() + 1);
            left = new Binary(left, Operator.of(sign.kind()), sign.start(), right);
            tallest = grown(Math.max(tallest, height), sign);
        }
        height = tallest;
        return left;
    }

    /** Of several powers the right one binds first. */
    private Expression power() {
        Expression base = unary();
        if (!tokens.isAt(TokenKind.POWER)) {
            return base;
        }
        int tallest = height;
        Token sign = tokens.next();
        Expression exponent = depth.within(sign, this::power);
        height = grown(Math.max(tallest, height), sign);
        return new Binary(base, Operator.POWER, sign.start(), exponent);
    }

    private Expression unary() {
        if (!tokens.isAt(TokenKind.NOT) && !tokens.isAt(TokenKind.MINUS)) {
            return operand();
        }
        Token sign = tokens.next();
        Expression value = depth.within(sign, this::unary);
        height = grown(height, sign);
        return new Unary(sign.start(), Operator.of(sign.kind()), value);
    }

    /** A value, and what is taken out of it or done with it. */
    private Expression operand() {
        Expression operand = primary();
        int tallest = height;
        while (true) {
            Token sign = tokens.peek();
            switch (sign.kind()) {
                case DOT -> operand = access(operand);
                case OPEN_SQUARE -> operand = index(operand);
                case OPEN_ROUND -> operand = call(operand);
                case TEXT, OPEN_BRACE -> throw Misplaced.behindValue(tokens, operand);
                default -> {
                    height = tallest;
                    return operand;
                }
            }
            tallest = grown(Math.max(tallest, height), sign);
        }
    }

    private Access access(Expression value) {
        tokens.next();
        height = 0;
        if (!tokens.isAt(TokenKind.NAME)) {
            throw Misplaced.forName(tokens);
        }
        return new Access(value, Name.of(tokens.next()));
    }

    private Index index(Expression value) {
        Token open = tokens.next();
        Expression index = read();
        return new Index(value, open.start(), index, close(open));
    }

    private Call call(Expression function) {
        Token open = tokens.next();
        List<Expression> arguments = entries(open, this::read);
        return new Call(function, open.start(), arguments, close(open));
    }

    private Expression primary() {
        Token token = tokens.peek();
        height = 1;
        return switch (token.kind()) {
            case NAME -> new Reference(Name.of(tokens.next()));
            case TEXT -> literal(Literal.Kind.TEXT);
            case INTEGER -> literal(Literal.Kind.INTEGER);
            case FLOAT -> literal(Literal.Kind.FLOAT);
            case BOOLEAN -> literal(Literal.Kind.BOOLEAN);
            case NULL -> literal(Literal.Kind.NULL);
            case OPEN_ROUND -> group();
            case OPEN_SQUARE -> {
                List<Expression> items = entries(tokens.next(), this::read);
                yield new Items(token.start(), close(token), items);
            }
            case OPEN_BRACE -> {
                List<Field> fields = entries(tokens.next(), this::field);
                yield new Fields(token.start(), close(token), fields);
            }
            default -> throw Misplaced.forValue(tokens);
        };
    }

    private Literal literal(Literal.Kind kind) {
        Token token = tokens.next();
        Token unit = tokens.peek();
        boolean isNumber = kind == Literal.Kind.INTEGER || kind == Literal.Kind.FLOAT;
        if (isNumber && unit.is(TokenKind.NAME) && unit.start() == token.end()) {
            throw Misplaced.unit(token, unit);
        }
        return new Literal(token.start(), token.end(), kind, token.text());
    }

    private Group group() {
        Token open = tokens.next();
        Expression inner = read();
        return new Group(open.start(), close(open), inner);
    }

    /** Entries with commas between them, and perhaps one behind the last; the bracket that closes them is not taken. */
    private <T> List<T> entries(Token open, Supplier<T> reader) {
        List<T> entries = new ArrayList<>();
        int tallest = 0;
        while (!tokens.peek().is(close(open.kind())) && !tokens.isAt(TokenKind.FILE_END)) {
            entries.add(reader.get());
            tallest = Math.max(tallest, height);
            if (!tokens.take(TokenKind.COMMA) && !tokens.peek().is(close(open.kind()))) {
                throw Misplaced.forComma(tokens, open);
            }
        }
        height = grown(tallest, open);
        return entries;
    }

    private Field field() {
        if (!tokens.isAt(TokenKind.NAME) && !tokens.isAt(TokenKind.TEXT)) {
            throw Misplaced.forKey(tokens);
        }
        Name key = Name.of(tokens.next());
        if (!tokens.take(TokenKind.ASSIGN)) {
            throw Misplaced.behindKey(tokens);
        }
        return new Field(key, read());
    }

    /** Where the bracket ends that closes this one. */
    private int close(Token open) {
        if (!tokens.isAt(close(open.kind()))) {
            throw Misplaced.forBracket(tokens, open);
        }
        return tokens.next().end();
    }

    private static TokenKind close(TokenKind open) {
        return requireNonNull(open.closing());
    }

    private int grown(int below, Token token) {
        depth.check(below + 1, token);
        return below + 1;
    }
}
