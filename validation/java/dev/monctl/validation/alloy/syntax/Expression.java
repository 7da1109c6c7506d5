package dev.monctl.validation.alloy.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an attribute may have as its value. */
public sealed interface Expression extends Node {
    /** What it says where it is nothing but a text. */
    default Optional<String> asText() {
        return this instanceof Literal literal && literal.kind() == Literal.Kind.TEXT
                ? Optional.of(literal.text())
                : Optional.empty();
    }

    /** What somebody does with each kind of expression. */
    interface Visitor<T> {
        T literal(Literal literal);

        T list(Items items);

        T object(Fields fields);

        T reference(Reference reference);

        T access(Access access);

        T index(Index index);

        T call(Call call);

        T unary(Unary unary);

        T binary(Binary binary);

        T group(Group group);
    }

    <T> T accept(Visitor<T> visitor);

    /** The expressions that it is made of, in their order. */
    List<Expression> parts();

    /**
     * A value that is written out.
     *
     * @param written with its quotes, if it has some
     */
    record Literal(int start, int end, Kind kind, String written) implements Expression {
        /** What kind of value it is. */
        public enum Kind {
            TEXT,
            INTEGER,
            FLOAT,
            BOOLEAN,
            NULL
        }

        /** What a text stands for: without quotes, with its escapes resolved. */
        public String text() {
            return QuotedText.value(written);
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.literal(this);
        }
    }

    /** {@code [a, b]}. */
    record Items(int start, int end, List<Expression> items) implements Expression {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public List<Expression> parts() {
            return items;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.list(this);
        }
    }

    /** {@code { a = 1, "b" = 2 }}. */
    record Fields(int start, int end, List<Field> fields) implements Expression {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public List<Expression> parts() {
            return fields.stream().map(Field::value).toList();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.object(this);
        }
    }

    /**
     * A field of an object.
     *
     * @param key as it is written, with its quotes, if it has some
     */
    record Field(Name key, Expression value) {
        /** Alloy takes what stands between the quotes as it is: it resolves no escapes there. */
        public String name() {
            String written = key.text();
            return isQuoted() ? written.substring(1, written.length() - 1) : written;
        }

        /** An empty key between quotes counts as written without them. */
        public boolean isQuoted() {
            char first = key.text().charAt(0);
            return (first == '"' || first == '`') && key.text().length() > 2;
        }
    }

    /** A name that stands for something. */
    record Reference(Name name) implements Expression {
        @Override
        public int start() {
            return name.start();
        }

        @Override
        public int end() {
            return name.end();
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.reference(this);
        }
    }

    /** {@code value.name}. */
    record Access(Expression value, Name name) implements Expression {
        @Override
        public int start() {
            return value.start();
        }

        @Override
        public int end() {
            return name.end();
        }

        @Override
        public List<Expression> parts() {
            return List.of(value);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.access(this);
        }
    }

    /**
     * {@code value[index]}.
     *
     * @param open where the bracket opens
     */
    record Index(Expression value, int open, Expression index, int end) implements Expression {
        @Override
        public int start() {
            return value.start();
        }

        @Override
        public List<Expression> parts() {
            return List.of(value, index);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.index(this);
        }
    }

    /**
     * {@code function(a, b)}.
     *
     * @param open where the bracket opens
     */
    record Call(Expression function, int open, List<Expression> arguments, int end) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public int start() {
            return function.start();
        }

        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.of(function), arguments.stream()).toList();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.call(this);
        }
    }

    /** {@code -value} or {@code !value}. */
    record Unary(int start, Operator operator, Expression value) implements Expression {
        @Override
        public int end() {
            return value.end();
        }

        @Override
        public List<Expression> parts() {
            return List.of(value);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.unary(this);
        }
    }

    /**
     * {@code left + right}.
     *
     * @param at where the operator stands
     */
    record Binary(Expression left, Operator operator, int at, Expression right) implements Expression {
        @Override
        public int start() {
            return left.start();
        }

        @Override
        public int end() {
            return right.end();
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.binary(this);
        }
    }

    /** {@code (inner)}. */
    record Group(int start, int end, Expression inner) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(inner);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.group(this);
        }
    }
}
