package dev.monctl.cli.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A label that tells who a spoke is, and does not say what the topology does.
 *
 * @param found null where it is not sent
 */
public record WrongLabel(
        String name, String expected, @Nullable String found) {
    /** Those of all that a spoke sends now. */
    static List<WrongLabel> of(Map<String, String> identity, Arrival arrival) {
        Set<WrongLabel> wrong = new LinkedHashSet<>();
        for (Sender sender : arrival.current()) {
            identity.forEach((name, expected) -> {
                String found = sender.labels().get(name);
                if (!expected.equals(found)) {
                    wrong.add(new WrongLabel(name, expected, found));
                }
            });
        }
        return new ArrayList<>(wrong);
    }
}
