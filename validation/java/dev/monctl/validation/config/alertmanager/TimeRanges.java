package dev.monctl.validation.config.alertmanager;

import dev.monctl.validation.schema.ValueForm.Refusal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Times at which routes are muted or active: one of a kind, or a range with a colon in it. */
final class TimeRanges {
    private static final List<String> DAYS =
            List.of("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> ZONES = zones();
    private static final Pattern FROM_THE_END_ON = Pattern.compile("-\\d{1,2}:\\d{1,2}");

    private TimeRanges() {}

    static Optional<Refusal> clock(String text) {
        return Refusal.unless(
                text.matches("([01][0-9]|2[0-3]):[0-5][0-9]|24:00"), "is no time of day", "write it like 08:30");
    }

    static Optional<Refusal> zone(String text) {
        return Refusal.unless(ZONES.contains(text), "is no time zone", "write it like Europe/Berlin or UTC");
    }

    /** Java has some of its own, and not all of the old ones. */
    private static Set<String> zones() {
        Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.removeIf(zone -> zone.startsWith("SystemV/"));
        zones.addAll(List.of("", "Local", "UTC", "EST", "HST", "MST"));
        return zones;
    }

    static Optional<Refusal> weekdays(String text) {
        return range(
                text, day -> position(DAYS, day), "is no day of the week", "write it like monday or monday:friday");
    }

    static Optional<Refusal> months(String text) {
        return range(
                text,
                month -> {
                    OptionalInt named = position(MONTHS, month);
                    return named.isPresent() ? OptionalInt.of(named.getAsInt() + 1) : number(month, 1, 12);
                },
                "is no month",
                "write it like march, 3 or march:may");
    }

    static Optional<Refusal> years(String text) {
        return range(text, year -> number(year, 1, 9999), "is no year", "write it like 2026 or 2026:2028");
    }

    static Optional<Refusal> days(String text) {
        if (FROM_THE_END_ON.matcher(text).matches()) {
            return Optional.of(new Refusal(
                    "begins at the end of the month and ends at its beginning", "count both from the end, like -3:-1"));
        }
        // Counted from its end, too: of the shortest month, as long as nothing else is known.
        return range(
                text,
                day -> {
                    OptionalInt number = number(day, -31, 31);
                    boolean isDay = number.isPresent() && number.getAsInt() != 0;
                    return !isDay || number.getAsInt() > 0
                            ? (isDay ? number : OptionalInt.empty())
                            : OptionalInt.of(28 + number.getAsInt());
                },
                "is no day of the month",
                "write it like 1, 1:15 or -3:-1");
    }

    private static Optional<Refusal> range(String text, Function<String, OptionalInt> member, String why, String help) {
        String[] ends = text.toLowerCase(Locale.ROOT).split(":", -1);
        OptionalInt begin = member.apply(ends[0]);
        OptionalInt end = ends.length == 2 ? member.apply(ends[1]) : begin;
        if (ends.length > 2 || begin.isEmpty() || end.isEmpty()) {
            return Optional.of(new Refusal(why, help));
        }
        return Refusal.unless(begin.getAsInt() <= end.getAsInt(), "ends before it begins", help);
    }

    private static OptionalInt position(List<String> names, String name) {
        int at = names.indexOf(name);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private static OptionalInt number(String text, int least, int most) {
        if (!text.matches("-?\\d{1,5}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text);
        return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
