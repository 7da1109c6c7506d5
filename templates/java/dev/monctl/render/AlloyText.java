package dev.monctl.render;

/**
 * A string of Alloy in which no two opening braces stand together: Helm expands the agent's configuration, and would run
 * what an author typed between them. Alloy reads the escape as the same brace.
 */
final class AlloyText {
    private AlloyText() {}

    static String of(String value) {
        return DoubleQuoted.of(value).replace("{{", "{\\u007b");
    }
}
