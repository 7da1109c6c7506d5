package dev.monctl.cli.origin;

import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.TopologyKeys;
import dev.monctl.render.Origin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which keys of the topology decide whether a file is made: those of its placeholders, and those its template asks for. */
public final class SwitchKeys {
    /** Where the names of a placeholder stand. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("spoke", "spokes"),
            Map.entry("host", "spokes"),
            Map.entry("tested", "spokes"),
            Map.entry("cluster", "spokes"),
            Map.entry("machine", "spokes"),
            Map.entry("stage", "stages"));

    /** Where the files of a placeholder are named. */
    private static final Map<String, String> LISTS =
            Map.of("extra", "hub.extraAlloy", "dashboard", "hub.grafana.dashboards", "rules", "alerting.extraRules");

    /** What templates call otherwise than the topology does. */
    private static final Map<String, String> CALLED =
            Map.of("alerts", "alerting.rules", "argo.set", "gitops.layout", "testedSpokes", "spokes");

    private final TopologyKeys keys;

    public SwitchKeys(TopologyKeys keys) {
        this.keys = keys;
    }

    /** The keys; none where every estate has the file. */
    public Set<String> of(Origin origin) {
        Set<String> switches = new LinkedHashSet<>();
        origin.placeholders().forEach((placeholder, name) -> {
            if (TABLES.containsKey(placeholder)) {
                switches.add(Places.below(String.valueOf(TABLES.get(placeholder)), name));
            } else {
                switches.add(list(placeholder, origin));
            }
        });
        origin.asks().forEach(asked -> switches.add(key(asked, origin)));
        return switches;
    }

    /** Alloy files of a machine may be named by the agent, its stage, its groups or itself; its own key leads to all of them. */
    private static String list(String placeholder, Origin origin) {
        return LISTS.getOrDefault(
                placeholder,
                Places.below("spokes", String.valueOf(origin.placeholders().get("host"))));
    }

    private String key(String asked, Origin origin) {
        String spoke = origin.placeholders().get("spoke");
        if (spoke != null && asked.equals("spoke.hasValuesFile")) {
            return Places.below("spokes", spoke) + ".values";
        }
        if (asked.endsWith(".machines")) {
            return "spokes";
        }
        String called = asked;
        for (Map.Entry<String, String> name : CALLED.entrySet()) {
            if (asked.equals(name.getKey()) || asked.startsWith(name.getKey() + ".")) {
                called = name.getValue() + asked.substring(name.getKey().length());
            }
        }
        return known(called);
    }

    /** The longest part of it that is a key: what follows is asked of its value. */
    private String known(String name) {
        for (String part = name; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('.')))) {
            if (keys.describe(part).isPresent()) {
                return part;
            }
        }
        throw new IllegalStateException("a template asks for " + name + ", which is of no key of the topology");
    }

    /** The placeholders as they are read: {@code spoke homelab-k8s}. */
    public static String placeholders(Origin origin) {
        List<String> words = origin.placeholders().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        return String.join(", ", words);
    }
}
