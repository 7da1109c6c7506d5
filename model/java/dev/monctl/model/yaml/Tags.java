package dev.monctl.model.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Scalars whose author says what they are: {@code !!str 5}. */
final class Tags {
    private static final String STANDARD = "tag:yaml.org,2002:";

    private Tags() {}

    /** The value of a tagged scalar, or why it has none. */
    record Reading(@Nullable Object value, @Nullable String refusal) {
        static Reading of(@Nullable Object value) {
            return new Reading(value, null);
        }

        static Reading refused(String why) {
            return new Reading(null, why);
        }
    }

    static Reading read(String tag, String text, Dialect dialect) {
        return switch (brief(tag)) {
            case "!", "!!str" -> Reading.of(text);
            case "!!null" -> fitting(dialect.read(text), "!!null", text, dialect.read(text) == null);
            case "!!bool" -> fitting(dialect.read(text), "!!bool", text, dialect.read(text) instanceof Boolean);
            case "!!int" -> fitting(dialect.read(text), "!!int", text, isInteger(dialect.read(text)));
            case "!!float" -> fitting(dialect.read(text), "!!float", text, dialect.read(text) instanceof Number);
            default -> dialect == Dialect.HELM ? foreign(brief(tag), text) : unknown(tag);
        };
    }

    /** A finding's text for a tag on a list or a mapping, or null where it may stand there. */
    static @Nullable String refusalOfCollection(String tag, Dialect dialect) {
        boolean known = switch (brief(tag)) {
            case "!", "!!map", "!!seq" -> true;
            default -> dialect == Dialect.HELM;
        };
        return known ? null : unknown(tag).refusal();
    }

    /** go-yaml decodes binary and takes any other tag for a remark. */
    private static Reading foreign(String tag, String text) {
        if (!tag.equals("!!binary")) {
            return Reading.of(text);
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(text.replaceAll("[\r\n]", ""));
            return Reading.of(new String(bytes, UTF_8));
        } catch (IllegalArgumentException e) {
            return Reading.refused("this is tagged !!binary, but it is not base64");
        }
    }

    private static Reading fitting(@Nullable Object value, String tag, String text, boolean fits) {
        return fits
                ? Reading.of(value)
                : Reading.refused("'" + text + "' is tagged " + tag + ", but it is " + Readings.describe(value));
    }

    private static boolean isInteger(@Nullable Object value) {
        return value instanceof Long || value instanceof BigInteger;
    }

    private static Reading unknown(String tag) {
        return Reading.refused("the tag '" + brief(tag) + "' means nothing here");
    }

    private static String brief(String tag) {
        return tag.startsWith(STANDARD) ? "!!" + tag.substring(STANDARD.length()) : tag;
    }
}
