package dev.monctl.validation.alloy.syntax;

/** What joins two values, or stands before one. */
public enum Operator {
    OR(TokenKind.OR),
    AND(TokenKind.AND),
    EQUAL(TokenKind.EQUAL),
    UNEQUAL(TokenKind.UNEQUAL),
    LESS(TokenKind.LESS),
    AT_MOST(TokenKind.AT_MOST),
    GREATER(TokenKind.GREATER),
    AT_LEAST(TokenKind.AT_LEAST),
    PLUS(TokenKind.PLUS),
    MINUS(TokenKind.MINUS),
    TIMES(TokenKind.TIMES),
    DIVIDE(TokenKind.DIVIDE),
    REMAINDER(TokenKind.REMAINDER),
    POWER(TokenKind.POWER),
    NOT(TokenKind.NOT);

    private final TokenKind sign;

    Operator(TokenKind sign) {
        this.sign = sign;
    }

    static Operator of(TokenKind sign) {
        for (Operator operator : values()) {
            if (operator.sign == sign) {
                return operator;
            }
        }
        throw new IllegalArgumentException(sign + " is no operator");
    }

    /** As it is written. */
    @Override
    public String toString() {
        return sign.spelling();
    }
}
