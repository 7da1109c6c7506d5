package dev.monctl.validation.change.danger;

import dev.monctl.model.unit.PrometheusSize;
import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import dev.monctl.validation.change.structure.Edit;
import dev.monctl.validation.change.structure.Way;
import dev.monctl.validation.duration.PrometheusDuration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Prometheus and Loki delete what a lower retention does not cover. */
final class LowerRetention implements Hazard {
    /** What keeps samples or lines for as long as it is told to. */
    private enum Store {
        PROMETHEUS("Prometheus", "older blocks are deleted within minutes of its restart") {
            @Override
            boolean isLimitedBy(Way way) {
                return way.last().startsWith("[--storage.tsdb.retention.");
            }
        },
        LOKI("Loki", "the compactor deletes older lines within hours") {
            @Override
            boolean isLimitedBy(Way way) {
                return way.last().equals("retention_period");
            }
        };

        private final String title;
        private final String deletion;

        Store(String title, String deletion) {
            this.title = title;
            this.deletion = deletion;
        }

        abstract boolean isLimitedBy(Way way);

        static Optional<Store> limitedBy(Way way) {
            return Arrays.stream(values())
                    .filter(store -> store.isLimitedBy(way))
                    .findFirst();
        }
    }

    @Override
    public List<Danger> in(Changes changes) {
        return changes.all().stream()
                .flatMap(change -> change.edits().stream().flatMap(edit -> of(change, edit)))
                .toList();
    }

    private static Stream<Danger> of(Change change, Edit edit) {
        if (!(edit instanceof Edit.Value value) || value.after() == null) {
            return Stream.empty();
        }
        Optional<Store> store = Store.limitedBy(edit.way());
        if (store.isEmpty()) {
            return Stream.empty();
        }
        String old = amount(value.before());
        String fresh = amount(value.after());
        Optional<Double> before = measured(old);
        Optional<Double> after = measured(fresh);
        boolean isLower = after.isPresent() && after.get() > 0 && (before.isEmpty() || before.get() > after.get());
        return isLower ? Stream.of(danger(change, store.get(), before.isEmpty() ? "all" : old, fresh)) : Stream.empty();
    }

    private static Danger danger(Change change, Store store, String old, String fresh) {
        return Danger.of(
                "retention-lower",
                change,
                store.title + " keeps " + fresh + " instead of " + old + ": " + store.deletion
                        + ", and no later change brings them back",
                List.of("copy away what must not be lost, before the sync"));
    }

    /** What stands behind the flag's name. */
    private static String amount(@Nullable JsonNode node) {
        String text = node == null ? "" : node.asString("");
        return text.substring(text.indexOf('=') + 1);
    }

    /** A time or a size as a number; empty for none, which is all. */
    private static Optional<Double> measured(String amount) {
        Optional<Double> time = PrometheusDuration.of(amount).map(duration -> (double) duration.toMillis());
        return time.isPresent() ? time.filter(millis -> millis > 0) : size(amount);
    }

    private static Optional<Double> size(String amount) {
        try {
            return Optional.of((double) PrometheusSize.parse(amount).toBytes());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
