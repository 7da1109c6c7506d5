package dev.monctl.validation.regex;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A regular expression of Go that has to fit a whole text, as Prometheus, Alertmanager and Alloy ask it of labels. */
public final class GoRegex {
    private final String expression;
    private final @Nullable Pattern pattern;

    private GoRegex(String expression, @Nullable Pattern pattern) {
        this.expression = expression;
        this.pattern = pattern;
    }

    /** Any text will do; one that Go would refuse, or that is not understood here, fits nothing for sure. */
    public static GoRegex of(String expression) {
        return new GoRegex(expression, Re2.refusal(expression).isPresent() ? null : compiled(JavaRegex.of(expression)));
    }

    private static @Nullable Pattern compiled(String expression) {
        try {
            return Pattern.compile(expression, Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            return null; // said where expressions are judged, if it is wrong
        }
    }

    /** Whether it surely fits all of the text. */
    public boolean fits(String text) {
        return pattern != null && pattern.matcher(text).matches();
    }

    /** Whether it fits all of the text, or nobody here knows. */
    public boolean mayFit(String text) {
        return pattern == null || pattern.matcher(text).matches();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoRegex regex && regex.expression.equals(expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    /** As it is written. */
    @Override
    public String toString() {
        return expression;
    }
}
