package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that wants a person.
 *
 * @param code what it is, such as {@code claim-grows}; it never changes
 * @param spoke where; null where it is no spoke's
 * @param what what happens, in a sentence
 * @param steps what to do, in this order
 */
public record Danger(String code, Group group, @Nullable String spoke, String what, List<String> steps) {
    public Danger {
        steps = List.copyOf(steps);
    }

    static Danger of(String code, Change change, String what, List<String> steps) {
        return new Danger(code, change.group(), change.spoke(), what, steps);
    }
}
