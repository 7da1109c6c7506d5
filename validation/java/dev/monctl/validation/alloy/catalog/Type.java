package dev.monctl.validation.alloy.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a value is. Texts have several types, since Alloy reads some of them further: {@code duration}, {@code regex}.
 *
 * <p>As in Alloy, {@code null} may be written for any of them.
 */
public sealed interface Type {
    /**
     * Whether Alloy puts a value of the given type where this one is wanted, as far as types tell: whether a text is a duration
     * shows in the text only.
     */
    boolean takes(Type given);

    /** A value without parts. */
    enum Simple implements Type {
        /** Anything at all; also what is known at run time only. */
        ANY("any"),
        BOOL("bool"),
        NUMBER("number"),
        /** A whole number. */
        INTEGER("integer"),
        /** A whole number that is not negative. */
        UNSIGNED("unsigned"),
        STRING("string"),
        /** As Go reads it: {@code 1h30m}, {@code 500ms}; no days. */
        DURATION("duration"),
        /** What Go reads as a URL: mostly of the web, of a Docker daemon maybe {@code unix:///var/run/docker.sock}. */
        URL("url"),
        /** A regular expression of RE2; where rules relabel, it must match the whole text. */
        REGEX("regex"),
        /** The name of a label of Prometheus or Loki. Alloy itself often takes any text, and what it sends to may not. */
        LABEL_NAME("label-name"),
        /** A size with a unit: {@code 1MiB}, {@code 512KB}. */
        BYTES("bytes"),
        /** A text that is not shown; a plain text will do, a number will not. */
        SECRET("secret"),
        /** A secret or a text, whichever it was told to be; only the latter is taken where a text is wanted. */
        OPTIONAL_SECRET("optional-secret"),
        /** What may be called. */
        FUNCTION("function");

        private final String text;

        Simple(String text) {
            this.text = text;
        }

        /** A text for Alloy, whatever it reads in it. */
        public boolean isText() {
            return compareTo(STRING) >= 0 && compareTo(BYTES) <= 0;
        }

        public boolean isNumber() {
            return compareTo(NUMBER) >= 0 && compareTo(UNSIGNED) <= 0;
        }

        // Alloy turns numbers into texts and texts into numbers by itself.
        @Override
        public boolean takes(Type given) {
            if (this == ANY || given == ANY || this == given) {
                return true;
            }
            if (!(given instanceof Simple simple)) {
                return false;
            }
            return switch (this) {
                case SECRET, OPTIONAL_SECRET -> simple.isText() || simple == SECRET || simple == OPTIONAL_SECRET;
                case BOOL, FUNCTION, ANY -> false;
                default -> simple.isText() || simple.isNumber() || simple == OPTIONAL_SECRET;
            };
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A value that only components make, and which has no literal, except for a target. */
    enum Capsule implements Type {
        /** Takes metrics: {@code prometheus.remote_write.hub.receiver}. */
        METRICS_RECEIVER("metrics-receiver"),
        /** Takes lines of logs: {@code loki.write.hub.receiver}. */
        LOGS_RECEIVER("logs-receiver"),
        /** Takes OpenTelemetry's data of any kind. */
        OTEL_CONSUMER("otel-consumer"),
        /** The rules of a relabelling component. */
        RELABEL_RULES("relabel-rules"),
        /** What is scraped or tailed: an object whose values are texts, and may be written as one. */
        TARGET("target");

        private final String text;

        Capsule(String text) {
            this.text = text;
        }

        // Of what a target is written as, Alloy makes texts of all values, whatever they are; only a list makes no
        // sense.
        @Override
        public boolean takes(Type given) {
            if (given == this || given == Simple.ANY) {
                return true;
            }
            if (this != TARGET) {
                return false;
            }
            return (given instanceof OfMap map && map.value instanceof Simple)
                    || (given instanceof OfObject object
                            && object.fields.values().stream().allMatch(Simple.class::isInstance));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Any number of values of one type, in brackets. */
    record OfList(Type element) implements Type {
        @Override
        public boolean takes(Type given) {
            return given == Simple.ANY || (given instanceof OfList list && element.takes(list.element));
        }

        @Override
        public String toString() {
            return "list(" + element + ")";
        }
    }

    /**
     * Values of one type by names of the author's choice, in braces.
     *
     * @param key what the names are: any text, or names of labels
     */
    record OfMap(Simple key, Type value) implements Type {
        @Override
        public boolean takes(Type given) {
            return given == Simple.ANY
                    || (given == Capsule.TARGET && value.takes(Simple.STRING))
                    || (given instanceof OfMap map && value.takes(map.value))
                    || (given instanceof OfObject object
                            && object.fields.values().stream().allMatch(value::takes));
        }

        @Override
        public String toString() {
            return key == Simple.STRING ? "map(" + value + ")" : "map(" + key + ", " + value + ")";
        }
    }

    /** Values by given names. */
    record OfObject(Map<String, Type> fields) implements Type {
        public OfObject {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public boolean takes(Type given) {
            return given == Simple.ANY
                    || (given instanceof OfMap map
                            && fields.values().stream().allMatch(field -> field.takes(map.value)))
                    || (given instanceof OfObject object
                            && object.fields.entrySet().stream().allMatch(this::takes));
        }

        private boolean takes(Map.Entry<String, Type> given) {
            Type field = fields.get(given.getKey());
            return field != null && field.takes(given.getValue());
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("object(");
            fields.forEach((name, type) -> text.append(text.charAt(text.length() - 1) == '(' ? "" : ", ")
                    .append(name)
                    .append(": ")
                    .append(type));
            return text.append(')').toString();
        }
    }
}
