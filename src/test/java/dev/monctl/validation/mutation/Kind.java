package dev.monctl.validation.mutation;

/** What may be mistaken for each other. */
enum Kind {
    MEASURE,
    NUMBER,
    FLAG,
    URL,
    PATH,
    EXPRESSION,
    WORD,
    OTHER;

    static Kind of(String value) {
        String bare = value.replaceAll("^[\"']|[\"'],?$|,$", "");
        if (Unit.MEASURE.matcher(bare).matches()) {
            return MEASURE;
        }
        if (bare.matches("[0-9]+")) {
            return NUMBER;
        }
        if (bare.matches("true|false")) {
            return FLAG;
        }
        if (bare.startsWith("http")) {
            return URL;
        }
        if (bare.startsWith("{{")) {
            return EXPRESSION;
        }
        if (bare.startsWith("/")) {
            return PATH;
        }
        return bare.matches("[\\w./:-]+") ? WORD : OTHER;
    }
}
