package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.catalog.Type;
import dev.monctl.validation.alloy.catalog.Type.Simple;
import dev.monctl.validation.alloy.syntax.Expression;

/** Two values with an operator between them, which Alloy wants to be of one kind. */
record Operation(Expression.Binary binary, Type left, Type right, Site site) {
    /** What comes of it. */
    Type type() {
        return switch (binary.operator()) {
            case EQUAL, UNEQUAL -> Simple.BOOL;
            case OR, AND -> result(Kind.BOOLEAN, Simple.BOOL);
            case LESS, AT_MOST, GREATER, AT_LEAST -> result(both(), Simple.BOOL);
            case PLUS -> result(both(), sum());
            default ->
                result(Kind.NUMBER, left == Simple.INTEGER && right == Simple.INTEGER ? Simple.INTEGER : Simple.NUMBER);
        };
    }

    /** What operators tell apart. */
    private enum Kind {
        TEXT("strings"),
        NUMBER("numbers"),
        BOOLEAN("booleans"),
        OTHER("values"),
        UNKNOWN("values");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        static Kind of(Type type) {
            if (type == Simple.ANY) {
                return UNKNOWN;
            }
            if (!(type instanceof Simple simple)) {
                return OTHER;
            }
            if (simple.isNumber()) {
                return NUMBER;
            }
            boolean isText = simple.isText() || simple == Simple.SECRET || simple == Simple.OPTIONAL_SECRET;
            return isText ? TEXT : simple == Simple.BOOL ? BOOLEAN : OTHER;
        }
    }

    /** Of texts a text, of which a part may be secret. */
    private Type sum() {
        boolean isSecret = left == Simple.SECRET || right == Simple.SECRET;
        return switch (both()) {
            case TEXT -> isSecret ? Simple.SECRET : Simple.STRING;
            case NUMBER -> left == Simple.INTEGER && right == Simple.INTEGER ? Simple.INTEGER : Simple.NUMBER;
            default -> Simple.ANY;
        };
    }

    /** The kind that both have to be: that of the first one that is known. */
    private Kind both() {
        Kind kind = Kind.of(left) == Kind.UNKNOWN ? Kind.of(right) : Kind.of(left);
        return kind == Kind.BOOLEAN || kind == Kind.OTHER ? Kind.TEXT : kind;
    }

    /** Of operands that are wrong nothing is known to come. */
    private Type result(Kind wanted, Type result) {
        boolean isLeftRight = check(binary.left(), left, wanted);
        return check(binary.right(), right, wanted) && isLeftRight ? result : Simple.ANY;
    }

    private boolean check(Expression operand, Type given, Kind wanted) {
        Kind kind = Kind.of(given);
        boolean isRight = wanted == Kind.UNKNOWN || kind == Kind.UNKNOWN || kind == wanted;
        if (!isRight) {
            site.complaints()
                    .error(
                            "alloy/wrong-type",
                            operand,
                            "'" + binary.operator() + "' joins " + wanted.words + " here, and this is "
                                    + TypeWords.of(given).one(),
                            wanted == Kind.TEXT && kind == Kind.NUMBER
                                    ? "put the number into double quotes"
                                    : "give both sides the same type");
        }
        return isRight;
    }
}
