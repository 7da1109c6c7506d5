package dev.monctl.validation.kubernetes;

import dev.monctl.model.yaml.YamlNode;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a value is once Helm's YAML has become JSON, and how a message calls it. */
enum JsonType {
    OBJECT("a mapping"),
    ARRAY("a list"),
    STRING("text"),
    INTEGER("a whole number"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    NULL("null");

    private final String words;

    JsonType(String words) {
        this.words = words;
    }

    static JsonType of(YamlNode node) {
        if (node instanceof YamlNode.Mapping) {
            return OBJECT;
        }
        if (node instanceof YamlNode.Sequence) {
            return ARRAY;
        }
        Object value = ((YamlNode.Scalar) node).value();
        if (value == null) {
            return NULL;
        }
        if (value instanceof Boolean) {
            return BOOLEAN;
        }
        if (value instanceof Double number) {
            // Helm hands 1.0 on as 1, which is a whole number.
            return number == Math.rint(number) && !Double.isInfinite(number) ? INTEGER : NUMBER;
        }
        return value instanceof Long || value instanceof BigInteger ? INTEGER : STRING;
    }

    /** Whether a value of this type may stand where one of {@code types} is asked for. */
    boolean fits(Set<JsonType> types) {
        return types.isEmpty() || types.contains(this) || (this == INTEGER && types.contains(NUMBER));
    }

    static JsonType parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** "text or a whole number"; that null would do, too, is no advice. */
    static String words(Set<JsonType> types) {
        return types.stream()
                .filter(type -> type != NULL)
                .map(type -> type.words)
                .collect(Collectors.joining(" or "));
    }
}
