package dev.monctl.validation.route;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node of Alertmanager's tree of routes; what it does not say itself it has from the one above it.
 *
 * @param continues whether an alert that it takes is shown to the routes behind it, too
 * @param groupBy labels by which alerts share a message
 * @param intervals names of the times in which it is mute, or alone active
 */
public record Route(
        String receiver,
        List<Condition> conditions,
        boolean continues,
        List<String> groupBy,
        String repeat,
        List<String> intervals,
        List<Route> routes,
        Place place) {
    public Route {
        conditions = List.copyOf(conditions);
        groupBy = List.copyOf(groupBy);
        intervals = List.copyOf(intervals);
        routes = List.copyOf(routes);
    }

    static Route read(YamlNode node, @Nullable Route above) {
        List<String> intervals = new ArrayList<>();
        Yaml.texts(node, "mute_time_intervals").forEach(name -> intervals.add("not " + name.text()));
        Yaml.texts(node, "active_time_intervals").forEach(name -> intervals.add("only " + name.text()));
        List<String> groupBy =
                Yaml.texts(node, "group_by").stream().map(Scalar::text).toList();
        Route alone = new Route(
                Yaml.scalar(node, "receiver").map(Scalar::text).orElse(above == null ? "" : above.receiver),
                Condition.of(node, "matchers", "match"),
                Yaml.scalar(node, "continue")
                        .filter(flag -> Boolean.TRUE.equals(flag.value()))
                        .isPresent(),
                groupBy.isEmpty() && above != null ? above.groupBy : groupBy,
                Yaml.scalar(node, "repeat_interval").map(Scalar::text).orElse(above == null ? "4h" : above.repeat),
                intervals,
                List.of(),
                Yaml.scalar(node, "receiver").map(name -> name.place(null)).orElse(node.place(null)));
        return alone.with(Yaml.items(node, "routes").stream()
                .map(child -> read(child, alone))
                .toList());
    }

    private Route with(List<Route> children) {
        return new Route(receiver, conditions, continues, groupBy, repeat, intervals, children, place);
    }

    /** The routes that an alert ends at, in their order. */
    List<Route> ends(Map<String, String> labels) {
        if (!conditions.stream().allMatch(condition -> condition.meets(labels))) {
            return List.of();
        }
        List<Route> ends = new ArrayList<>();
        for (Route child : routes) {
            List<Route> found = child.ends(labels);
            ends.addAll(found);
            if (!found.isEmpty() && !child.continues) {
                break;
            }
        }
        return ends.isEmpty() ? List.of(this) : ends;
    }

    /** Adds every route below that an alert may come to, whose other labels are not known. */
    void reach(Map<String, String> labels, Set<Route> reached) {
        reached.add(this);
        for (Route child : routes) {
            if (child.conditions.stream().allMatch(condition -> condition.mayMeet(labels))) {
                child.reach(labels, reached);
                if (!child.continues && child.isSureOf(labels)) {
                    return;
                }
            }
        }
    }

    private boolean isSureOf(Map<String, String> labels) {
        return conditions.stream()
                .allMatch(condition -> labels.containsKey(condition.label()) && condition.meets(labels));
    }

    /** This route and all below it. */
    List<Route> all() {
        List<Route> all = new ArrayList<>(List.of(this));
        routes.forEach(child -> all.addAll(child.all()));
        return all;
    }

    /** What it asks, as it is written. */
    String asked() {
        return String.join(", ", conditions.stream().map(Condition::text).toList());
    }
}
