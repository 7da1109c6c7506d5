package dev.monctl.validation.config.alertmanager;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.Notebook;
import dev.monctl.validation.document.Field;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tree of routes: what its root must not have, and whom it names. */
final class Routing {
    private static final List<String> NOT_IN_ROOT =
            List.of("matchers", "match", "match_re", "mute_time_intervals", "active_time_intervals", "continue");

    private final ConfigFile config;
    private final Notebook notes;
    private final Named receivers =
            Named.nothing("receiver", "alertmanager/unknown-receiver", "alertmanager/unused-receiver");
    private final Named intervals =
            Named.nothing("interval", "alertmanager/unknown-interval", "alertmanager/unused-interval");

    /**
     * What has a name.
     *
     * @param unknown the code for a name that does not exist
     * @param unused the code for one that no route names
     * @param names where each gets it
     * @param used the names in routes
     */
    private record Named(String kind, String unknown, String unused, Map<String, Field> names, Set<String> used) {
        static Named nothing(String kind, String unknown, String unused) {
            return new Named(kind, unknown, unused, new LinkedHashMap<>(), new LinkedHashSet<>());
        }

        /** A name that nobody uses may be the one that was meant by a name that does not exist. */
        boolean isSettled() {
            return names.keySet().containsAll(used);
        }
    }

    Routing(ConfigFile config, Notebook notes) {
        this.config = config;
        this.notes = notes;
    }

    void judge() {
        names("receivers", receivers);
        names("mute_time_intervals", intervals);
        names("time_intervals", intervals);
        config.field().get("route").ifPresent(root -> {
            root(root);
            repeats(root);
            route(root);
            unused(receivers, "no route sends to it");
            unused(intervals, "no route names it");
        });
    }

    private void names(String key, Named named) {
        Map<String, Field> before = Map.copyOf(named.names());
        for (Field item : config.field().items(key)) {
            item.get("name").ifPresent(name -> {
                String text = name.text().orElse("");
                named.names().putIfAbsent(text, name);
                Field other = before.get(text);
                if (other != null) {
                    notes.add(twice(name, other));
                }
            });
        }
    }

    /** Within one list the schema says it. */
    private static Finding twice(Field name, Field other) {
        return name.error(
                        "alertmanager/duplicate",
                        name.where() + " is '" + name.text().orElse("") + "', the same as " + other.path(),
                        "keep one of the two: time_intervals is what mute_time_intervals was renamed to")
                .beside(other.place());
    }

    private void root(Field root) {
        for (String key : NOT_IN_ROOT) {
            root.get(key)
                    .filter(field -> !isNothing(field))
                    .ifPresent(field -> notes.add(Finding.error(
                            "alertmanager/root-route",
                            field.keyPlace(),
                            field.where() + " is set in the root route, which takes every alert at all times",
                            "move it into a route below routes")));
        }
        if (root.text("receiver").orElse("").isEmpty()) {
            notes.add(root.error(
                    "alertmanager/root-route",
                    root.where() + " has no receiver for alerts that no other route takes",
                    Suggestion.help("", receivers.names().keySet(), "add receiver: one of", "add receiver:")));
        }
    }

    private static boolean isNothing(Field field) {
        return field.name().equals("continue")
                ? !field.isTrue()
                : field.items().isEmpty() && field.entries().isEmpty();
    }

    private void route(Field route) {
        // Without one it is the receiver of the route above.
        route.get("receiver")
                .filter(name -> !name.text().orElse("").isEmpty())
                .ifPresent(name -> known(name, receivers));
        for (String key : List.of("mute_time_intervals", "active_time_intervals")) {
            route.items(key).forEach(name -> known(name, intervals));
        }
        List<Field> groups = route.items("group_by");
        groups.stream()
                .filter(label -> label.text().orElse("").equals("...") && groups.size() > 1)
                .forEach(label -> notes.add(label.error(
                        "alertmanager/group-by",
                        label.where() + " groups by every label, but other labels are listed, too",
                        "keep '...' alone, or drop it")));
        List<Field> routes = route.items("routes");
        routes.forEach(this::route);
        routes.stream().limit(Math.max(0, routes.size() - 1)).forEach(this::takesAll);
    }

    /** Nothing is repeated before the group is looked at again. */
    private void repeats(Field root) {
        Optional<Duration> looks = root.text("group_interval").flatMap(Routing::time);
        Optional<Duration> repeats = root.text("repeat_interval").flatMap(Routing::time);
        if (looks.isPresent() && repeats.isPresent() && repeats.get().compareTo(looks.get()) < 0) {
            notes.add(Finding.warning(
                    "alertmanager/repeats-late",
                    root.get("repeat_interval").orElse(root).place(),
                    root.where() + " repeats every "
                            + root.text("repeat_interval").orElse("") + ", but looks at its groups every "
                            + root.text("group_interval").orElse("") + " only",
                    "it is repeated that seldom, too",
                    "make group_interval the shorter one"));
        }
    }

    private static Optional<Duration> time(String text) {
        return text.matches("[0-9]+[smh]")
                ? Optional.of(Duration.parse("PT" + text.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Whoever takes every alert comes last, or hands each on: else the others get none. */
    private void takesAll(Field route) {
        boolean takesEvery = Stream.of("matchers", "match", "match_re")
                .allMatch(key -> route.get(key).isEmpty());
        if (takesEvery && !route.isTrue("continue")) {
            notes.add(Finding.warning(
                    "alertmanager/takes-all",
                    route.place(),
                    route.where() + " has no matchers, so it takes every alert that comes to it",
                    "the routes after it get none",
                    "write its matchers, put it last, or add continue: true"));
        }
    }

    private void known(Field name, Named named) {
        String text = name.text().orElse("");
        named.used().add(text);
        if (!named.names().containsKey(text)) {
            notes.add(name.error(
                    named.unknown(),
                    name.where() + " is '" + text + "', but there is no " + named.kind() + " of that name",
                    text.isEmpty()
                            ? "name one, or leave it out"
                            : Suggestion.help(text, named.names().keySet(), "there are", "add one of that name")));
        }
    }

    private void unused(Named named, String why) {
        named.names().forEach((text, name) -> {
            if (named.isSettled() && !named.used().contains(text)) {
                notes.add(Finding.warning(
                        named.unused(),
                        name.place(),
                        name.where() + " is '" + text + "', but " + why,
                        "",
                        "name it in a route, or drop it"));
            }
        });
    }
}
