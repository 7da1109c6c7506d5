package dev.monctl.validation.mutation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its unit, and how people get the unit wrong: they leave it out, or write one that there is not. */
final class Unit {
    static final Pattern MEASURE = Pattern.compile("\\b([0-9]+)(ms|s|m|h|d|w|y|Ki|Mi|Gi|KB|MB|GB)(?![\\w%])");

    private Unit() {}

    /** What somebody wrote in its place. */
    static Optional<String> wrong(String measure) {
        Matcher form = MEASURE.matcher(measure);
        if (!form.matches()) {
            return Optional.empty();
        }
        String number = form.group(1);
        String unit = form.group(2);
        // Nothing is nothing in any unit.
        boolean isLeftOut = (number.length() + unit.charAt(0)) % 2 == 0 && !number.equals("0");
        return Optional.of(isLeftOut ? number : number + misspelt(unit));
    }

    private static String misspelt(String unit) {
        return switch (unit) {
            case "s" -> "sec";
            case "m" -> "min";
            case "h" -> "hrs";
            case "d" -> "days";
            case "w" -> "weeks";
            case "y" -> "years";
            case "ms" -> "msec";
            case "Ki", "Mi", "Gi" -> unit + "B";
            default -> unit + "s";
        };
    }
}
