package dev.monctl.model.estate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The environment variables that a text of Alloy asks for by name. Comments and texts in quotes ask for none. */
final class EnvironmentReads {
    /** A call, or what a call cannot be in; possessive, so that a long text needs no stack. */
    private static final Pattern CALL = Pattern.compile("""
            (?<![\\w.])(?:sys\\s*+\\.\\s*+)?+env\\s*+\\(\\s*+"(?<variable>[^"\\\\\\n]++)"\\s*+,?\\s*+\\)
            |"(?:[^"\\\\\\n]++|\\\\.)*+"
            |`[^`]*+`
            |//[^\\n]*+
            |/\\*(?s:.*?)\\*/
            """, Pattern.COMMENTS);

    /** From its first character to the last. */
    record Span(int start, int end) {}

    private EnvironmentReads() {}

    /** Each variable once, with where it is first asked for. */
    static Map<String, Span> of(String alloy) {
        Map<String, Span> reads = new LinkedHashMap<>();
        Matcher call = CALL.matcher(alloy);
        while (call.find()) {
            String variable = call.group("variable");
            if (variable != null) {
                reads.putIfAbsent(variable, new Span(call.start(), call.end()));
            }
        }
        return reads;
    }
}
