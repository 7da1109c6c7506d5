package dev.monctl.validation.config.alertmanager;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tree of routes: what its root must not have, and whom it names. */
final class Routing {
    private static final List<String> NOT_IN_ROOT =
            List.of("matchers", "match", "match_re", "mute_time_intervals", "active_time_intervals", "continue");

    private final ConfigFile config;
    private final ProgramRun run;
    private final Map<String, Field> receivers = new LinkedHashMap<>();
    private final Map<String, Field> intervals = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    Routing(ConfigFile config, ProgramRun run) {
        this.config = config;
        this.run = run;
    }

    void judge() {
        names("receivers", receivers);
        names("time_intervals", intervals);
        names("mute_time_intervals", intervals);
        config.field().get("route").ifPresent(root -> {
            root(root);
            route(root);
            unused(receivers, "alertmanager/unused-receiver", "no route sends to it");
            unused(intervals, "alertmanager/unused-interval", "no route names it");
        });
    }

    private void names(String key, Map<String, Field> names) {
        config.field()
                .items(key)
                .forEach(item -> item.get("name")
                        .ifPresent(name -> names.putIfAbsent(name.text().orElse(""), name)));
    }

    private void root(Field root) {
        for (String key : NOT_IN_ROOT) {
            root.get(key)
                    .filter(field -> !isNothing(field))
                    .ifPresent(field -> run.add(Finding.error(
                            "alertmanager/root-route",
                            field.keyPlace(),
                            field.where() + " stands in the root, which takes every alert at all times",
                            "move it into a route below routes")));
        }
        if (root.text("receiver").orElse("").isEmpty()) {
            run.add(root.error(
                    "alertmanager/root-route",
                    root.where() + " has no receiver for alerts that no other route takes",
                    Suggestion.help("", receivers.keySet(), "add receiver: one of", "add receiver:")));
        }
    }

    private static boolean isNothing(Field field) {
        return field.name().equals("continue")
                ? !field.isTrue()
                : field.items().isEmpty() && field.entries().isEmpty();
    }

    private void route(Field route) {
        route.get("receiver").ifPresent(name -> known(name, receivers, "alertmanager/unknown-receiver", "receiver"));
        for (String key : List.of("mute_time_intervals", "active_time_intervals")) {
            route.items(key).forEach(name -> known(name, intervals, "alertmanager/unknown-interval", "time interval"));
        }
        List<Field> groups = route.items("group_by");
        groups.stream()
                .filter(label -> label.text().orElse("").equals("...") && groups.size() > 1)
                .forEach(label -> run.add(label.error(
                        "alertmanager/group-by",
                        label.where() + " groups by every label, and others are named beside it",
                        "keep '...' alone, or drop it")));
        route.items("routes").forEach(this::route);
    }

    private void known(Field name, Map<String, Field> names, String code, String kind) {
        String text = name.text().orElse("");
        used.add(text);
        if (!names.containsKey(text) && !text.isEmpty()) {
            String help = Suggestion.help(text, names.keySet(), "there are", "add a " + kind + " of that name");
            run.add(name.error(code, name.where() + " is '" + text + "', a " + kind + " that does not exist", help));
        }
    }

    private void unused(Map<String, Field> names, String code, String why) {
        names.forEach((text, name) -> {
            if (!used.contains(text)) {
                run.add(Finding.warning(
                        code,
                        name.place(),
                        name.where() + " is '" + text + "', but " + why,
                        "",
                        "name it in a route, or drop it"));
            }
        });
    }
}
