package dev.monctl.validation.config.alertmanager;

import dev.monctl.validation.regex.Re2;
import dev.monctl.validation.schema.ValueForm.Refusal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Matchers as Alertmanager reads them in its strict mode: {@code severity="critical"}, several with commas, braces or none. */
final class MatcherSyntax {
    /** A word may have no character with a meaning; quoted it may have any. */
    private static final String WORD = "[^\\s{}!=~,\\\\\"'`]++|\"(?:[^\"\\\\]++|\\\\.)*+\"";

    private static final Pattern ONE =
            Pattern.compile("\\s*(?<label>" + WORD + ")\\s*(?<operator>=~|!~|!=|=)\\s*(?<value>" + WORD + ")\\s*");
    private static final Pattern OPERATOR = Pattern.compile("=~|!~|!=|=");

    /** As old versions read them, and later ones where they are not strict: what follows the operator is the value. */
    private static final Pattern OLD = Pattern.compile("\\{?\\s*[a-zA-Z_:][a-zA-Z0-9_:]*\\s*(?:=~|!~|!=|=)[^\"{},]*}?");

    private MatcherSyntax() {}

    static Optional<Refusal> lenientRefusal(String text) {
        return OLD.matcher(text).matches() ? Optional.empty() : refusal(text);
    }

    static Optional<Refusal> refusal(String text) {
        String inside = text.strip();
        if (inside.startsWith("{") != inside.endsWith("}")) {
            return Optional.of(new Refusal("has one brace without the other", null));
        }
        if (inside.startsWith("{")) {
            inside = inside.substring(1, inside.length() - 1);
        }
        if (inside.isBlank()) {
            return Optional.of(new Refusal("matches every alert", "write it like severity=\"critical\""));
        }
        Matcher one = ONE.matcher(inside);
        int at = 0;
        while (at < inside.length()) {
            one.region(at, inside.length());
            if (!one.lookingAt()) {
                return Optional.of(malformed(inside.substring(at), text.strip()));
            }
            Optional<Refusal> expression = expression(one);
            if (expression.isPresent()) {
                return expression;
            }
            at = one.end();
            if (at < inside.length() && inside.charAt(at) != ',') {
                return Optional.of(malformed(inside.substring(at), text.strip()));
            }
            at++;
        }
        return Optional.empty();
    }

    private static Optional<Refusal> expression(Matcher one) {
        String value = one.group("value");
        boolean isExpression = one.group("operator").endsWith("~");
        String plain =
                value.startsWith("\"") ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
        return isExpression
                ? Re2.refusal(plain).map(why -> new Refusal("is no matcher: its expression " + why, null))
                : Optional.empty();
    }

    private static Refusal malformed(String rest, String whole) {
        boolean hasOperator = OPERATOR.matcher(rest).find();
        String at = rest.strip().equals(whole) ? "" : " at '" + rest.strip() + "'";
        return new Refusal(
                (hasOperator ? "is no matcher" : "has no operator") + at,
                "write it like severity=\"critical\", with =, !=, =~ or !~ and the value in quotes");
    }
}
