package dev.monctl.validation.matcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All matchers of one text: one, or several with commas, between braces or not. Both of Alertmanager's parsers are meant: a
 * value without quotes may hold spaces, a label in quotes anything.
 *
 * @param malformed what is no matcher, each up to the next comma; Alertmanager refuses a file with one
 */
public record AlertMatchers(List<AlertMatcher> matchers, List<String> malformed) {
    // Possessive, since a group that may give back recurses once per character: a long text would overflow the stack.
    private static final String QUOTED = "\"((?:[^\"\\\\]++|\\\\.)*+)\"";

    private static final Pattern ONE = Pattern.compile(
            "\\s*(?:" + QUOTED + "|([^\\s{}!=~,\\\\\"'`]++))\\s*(=~|!~|!=|=)\\s*(?:" + QUOTED + "\\s*|([^,\"]*+))",
            Pattern.DOTALL);
    private static final Pattern UP_TO_A_COMMA = Pattern.compile("(?:" + QUOTED + "|[^,])*+", Pattern.DOTALL);

    public AlertMatchers {
        matchers = List.copyOf(matchers);
        malformed = List.copyOf(malformed);
    }

    public static AlertMatchers parse(String text) {
        int begin = text.length() - text.stripLeading().length();
        int end = text.stripTrailing().length();
        if (begin < end && text.charAt(begin) == '{' && text.charAt(end - 1) == '}') {
            begin++;
            end--;
        }
        List<AlertMatcher> matchers = new ArrayList<>();
        List<String> malformed = new ArrayList<>();
        for (int at = begin; at < end; at++) { // over the comma
            Matcher one = ONE.matcher(text).region(at, end);
            if (one.lookingAt() && (one.end() == end || text.charAt(one.end()) == ',')) {
                matchers.add(of(one));
                at = one.end();
            } else {
                Matcher rest = UP_TO_A_COMMA.matcher(text).region(at, end);
                at = rest.lookingAt() ? rest.end() : end;
                add(rest.group().strip(), malformed);
            }
        }
        return new AlertMatchers(matchers, malformed);
    }

    /** Behind a last comma there may be nothing. */
    private static void add(String rest, List<String> malformed) {
        if (!rest.isEmpty()) {
            malformed.add(rest);
        }
    }

    private static AlertMatcher of(Matcher one) {
        int label = one.group(1) == null ? 2 : 1;
        String value = one.group(4) == null ? one.group(5).strip() : plain(one.group(4));
        return new AlertMatcher(plain(one.group(label)), one.group(3), value, one.start(label));
    }

    private static String plain(String quoted) {
        return quoted.replaceAll("\\\\(.)", "$1");
    }
}
