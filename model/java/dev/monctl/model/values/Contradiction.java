package dev.monctl.model.values;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of the owner's where the topology has another.
 *
 * @param own where the owner's stands
 * @param decided the topology's, and where in the topology
 */
record Contradiction(ValuePath ownPath, Value own, ValuePath decidedPath, Value.Leaf decided) {
    private static final String CODE = "values/contradicts-topology";

    /** Where the topology has a whole mapping, its first value stands for it. */
    static Contradiction of(List<String> path, Value own, Value decided) {
        ValuePath at = new ValuePath(path);
        ValuePath first = at;
        Value value = decided;
        while (value instanceof Value.Mapping mapping) {
            Map.Entry<String, Value> entry =
                    mapping.entries().entrySet().iterator().next();
            first = first.below(entry.getKey());
            value = entry.getValue();
        }
        return new Contradiction(at, own, first, (Value.Leaf) value);
    }

    /**
     * One of the topology's own values that it does not have.
     *
     * @param level where the topology speaks of those whose value it is
     */
    static Finding ofNothing(List<String> path, Value own, String key, Place level) {
        return Finding.error(
                        CODE,
                        own.place(),
                        new ValuePath(path) + " is " + word(own.plain()) + " here, but only the topology decides it",
                        TopologysOwn.help(path, key))
                .beside(level);
    }

    /** The topology's key. */
    String key() {
        return String.valueOf(decided.place().path());
    }

    Finding finding() {
        String subject = ownPath.equals(decidedPath) ? "it" : decidedPath.toString();
        return Finding.error(
                        CODE,
                        own.place(),
                        ownPath + " is " + word(own.plain()) + " here, but " + subject + " is " + word(decided.plain())
                                + " by " + key(),
                        help())
                .beside(decided.place());
    }

    private String help() {
        if (own.plain() == null) {
            return "remove it here: a null takes the topology's value away";
        }
        return decidedPath.toString().equals("global.clusterName")
                ? "remove it here, or rename the spoke"
                : "remove it here, or set " + key() + " in " + decided.place().file();
    }

    /** A quantity may be a number for one and a text for the other; Helm's templates print both alike. */
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number && other instanceof Number) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        boolean isScalar = isScalar(one) && isScalar(other);
        return isScalar ? String.valueOf(one).equals(String.valueOf(other)) : Objects.equals(one, other);
    }

    private static boolean isScalar(@Nullable Object value) {
        return value != null && !(value instanceof Map) && !(value instanceof List);
    }

    private static String word(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length() > 60 || text.contains("\n") ? "another text" : "'" + text + "'";
        }
        if (value instanceof Map) {
            return "a mapping";
        }
        return value instanceof List ? "a list" : String.valueOf(value);
    }
}
