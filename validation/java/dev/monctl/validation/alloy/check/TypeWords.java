package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.catalog.Type;

/**
 * What a type is called in a sentence.
 *
 * @param one with its article
 */
record TypeWords(String one, String many) {
    static TypeWords of(Type type) {
        if (type instanceof Type.Simple simple) {
            return of(simple);
        }
        if (type instanceof Type.Capsule capsule) {
            return of(capsule);
        }
        if (type instanceof Type.OfList list) {
            String elements = list.element() == Type.Simple.ANY ? "" : " of " + of(list.element()).many;
            return new TypeWords("a list" + elements, "lists" + elements);
        }
        return new TypeWords("an object", "objects");
    }

    private static TypeWords of(Type.Simple type) {
        return switch (type) {
            case ANY -> new TypeWords("any value", "values");
            case BOOL -> new TypeWords("true or false", "booleans");
            case NUMBER -> new TypeWords("a number", "numbers");
            case INTEGER -> new TypeWords("a whole number", "whole numbers");
            case UNSIGNED -> new TypeWords("a whole number from 0 on", "whole numbers from 0 on");
            case STRING -> new TypeWords("a string", "strings");
            case DURATION -> new TypeWords("a duration", "durations");
            case URL -> new TypeWords("a URL", "URLs");
            case REGEX -> new TypeWords("a regular expression", "regular expressions");
            case LABEL_NAME -> new TypeWords("the name of a label", "names of labels");
            case BYTES -> new TypeWords("a size", "sizes");
            case SECRET -> new TypeWords("a secret", "secrets");
            case OPTIONAL_SECRET -> new TypeWords("a string or a secret", "strings or secrets");
            case FUNCTION -> new TypeWords("a function", "functions");
        };
    }

    private static TypeWords of(Type.Capsule type) {
        return switch (type) {
            case METRICS_RECEIVER -> new TypeWords("a receiver of metrics", "receivers of metrics");
            case LOGS_RECEIVER -> new TypeWords("a receiver of logs", "receivers of logs");
            case OTEL_CONSUMER ->
                new TypeWords("a consumer of OpenTelemetry's data", "consumers of OpenTelemetry's data");
            case RELABEL_RULES -> new TypeWords("a set of relabelling rules", "sets of relabelling rules");
            case TARGET -> new TypeWords("a target", "targets");
        };
    }
}
