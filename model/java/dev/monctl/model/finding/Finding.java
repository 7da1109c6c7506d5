package dev.monctl.model.finding;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One complaint, the only way in which anything in monctl complains about what its user wrote.
 *
 * @param code {@code room/what}, such as {@code reference/unknown-stage}; part of the input format, so it never changes
 * @param what one sentence with the author's own value in it
 * @param why what would happen otherwise; empty where {@code what} says it already
 * @param help what to type, or null where nothing can be said
 * @param other the second place, where two that do not fit together are needed to see what is wrong; else null
 */
public record Finding(
        String code,
        Severity severity,
        Place place,
        String what,
        String why,
        @Nullable String help,
        @Nullable Place other) {

    public Finding(String code, Severity severity, Place place, String what, String why, @Nullable String help) {
        this(code, severity, place, what, why, help, null);
    }

    public static Finding error(String code, Place place, String what, @Nullable String help) {
        return new Finding(code, Severity.ERROR, place, what, "", help);
    }

    public static Finding warning(String code, Place place, String what, String why, @Nullable String help) {
        return new Finding(code, Severity.WARNING, place, what, why, help);
    }

    public static Finding note(String code, Place place, String what, String why, @Nullable String help) {
        return new Finding(code, Severity.NOTE, place, what, why, help);
    }

    /** Where it is, and where the second place is, if there is one. */
    public List<Place> places() {
        return other == null ? List.of(place) : List.of(place, other);
    }

    /** The same about another place. */
    public Finding at(Place there) {
        return new Finding(code, severity, there, what, why, help, other);
    }

    /** The same with a second place: what the first does not fit. */
    public Finding beside(Place second) {
        return new Finding(code, severity, place, what, why, help, second);
    }

    /** The same for another reason. */
    public Finding because(String reason) {
        return new Finding(code, severity, place, what, reason, help, other);
    }

    /** Whether it forbids to write. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether one of them forbids to write. */
    public static boolean anyIsError(Collection<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError);
    }
}
