package dev.monctl.validation.helm;

import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to type instead of a value that a schema refuses.
 *
 * @param written the value, as it stands there
 * @param known the keys of the mapping that it stands in, or that belongs there
 * @param example what the chart itself has there; null where that is nothing to show
 */
record ValueHelp(
        String written, List<String> known, @Nullable String example) {
    private static final Pattern TYPE = Pattern.compile("must be (.*), not (\\w+)");
    private static final Pattern ONE_OF = Pattern.compile("value must be one of (.*)");
    private static final Pattern ONE = Pattern.compile("value must be (.*)");
    private static final Pattern CHOICE = Pattern.compile("'([^']*+)'");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    /** What the caret of a place covers. */
    static String written(Place place) {
        String line = place.text();
        if (line == null || place.column() > line.length()) {
            return "";
        }
        return line.substring(place.column() - 1, Math.min(line.length(), place.column() - 1 + place.width()));
    }

    @Nullable
    String of(SchemaComplaint complaint) {
        return switch (complaint.kind()) {
            case UNKNOWN_KEY -> Suggestion.help(complaint.last(), known, "known are", "remove it");
            case MISSING_KEY -> "give it a value; a null takes away what the chart has there";
            case VALUE -> ofValue(complaint.reason());
        };
    }

    private @Nullable String ofValue(String reason) {
        Matcher type = TYPE.matcher(reason);
        Matcher oneOf = ONE_OF.matcher(reason);
        Matcher one = ONE.matcher(reason);
        if (oneOf.matches()) {
            List<String> choices = CHOICE.matcher(oneOf.group(1))
                    .results()
                    .map((MatchResult choice) -> choice.group(1))
                    .toList();
            return Suggestion.help(plain(), choices, "use one of", "remove it");
        }
        if (one.matches()) {
            return "write " + one.group(1) + ", or remove it";
        }
        return type.matches() ? ofType(type.group(1), type.group(2)) : shown();
    }

    private @Nullable String ofType(String wanted, String got) {
        if (wanted.contains("string") && List.of("number", "integer", "boolean").contains(got)) {
            return "quote it: \"" + written + "\"";
        }
        boolean isNumber = wanted.equals("integer") || wanted.equals("number");
        if (isNumber && !written.equals(plain()) && NUMBER.matcher(plain()).matches()) {
            return "write it without quotes: " + plain();
        }
        return switch (wanted) {
            case "boolean" -> "write true or false, without quotes";
            case "array" -> got.equals("object") ? "write a list: [a, b]" : "write a list: [" + written + "]";
            case "object" -> known.isEmpty() ? "write a mapping: { key: value }" : "write a mapping of " + listed();
            default -> shown();
        };
    }

    private String listed() {
        return String.join(", ", known);
    }

    private @Nullable String shown() {
        return example == null ? null : "write it as the chart does: " + example + ", or remove it";
    }

    private String plain() {
        return written.replaceAll("^([\"'])(.*)\\1$", "$2");
    }
}
