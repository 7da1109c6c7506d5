package dev.monctl.validation.query;

/**
 * A word of a query.
 *
 * @param text of a string what stands between its quotes
 * @param start where it begins in the query; for a string its first character behind the quote
 */
record Token(Kind kind, String text, int start) {
    enum Kind {
        NAME,
        STRING,
        /** Anything else: an operator, a bracket, a number, a duration, a variable of Grafana. */
        SIGN
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean isString() {
        return kind == Kind.STRING;
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
