package dev.monctl.model.values;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values that only the topology decides, in every layer: who a spoke is, where it pushes to and what it collects. Rules,
 * policies and the proof rest on them.
 */
final class TopologysOwn {
    /** Whatever stands at or below one of these and not in the topology contradicts it. */
    private static final List<List<String>> PATHS = Stream.concat(
                    Stream.of(
                            List.of(Global.CLUSTER_NAME.path()),
                            List.of(Global.LABELS.path()),
                            List.of(Global.EXTRA_ALLOY.path()),
                            List.of("alloy", "alloy", "configMap")),
                    // What Helm hands to the sub-chart as its globals can be written below the sub-chart, too.
                    Arrays.stream(Global.values()).map(global -> global.under("alloy")))
            .toList();

    private TopologysOwn() {}

    static boolean holds(List<String> path) {
        return PATHS.stream()
                .anyMatch(own ->
                        path.size() >= own.size() && path.subList(0, own.size()).equals(own));
    }

    /** What an owner does instead of writing such a value himself. */
    static String help(List<String> path, String key) {
        return switch (path.get(path.size() == 2 || path.get(0).equals("global") ? 1 : 2)) {
            case "clusterName" -> "remove it here: a cluster is called as its spoke is";
            case "labels" -> "remove it here, or write it below " + key + ".labels in the topology";
            case "configMap", "extraAlloy" ->
                "remove it here; configuration of your own goes into a file that " + key + ".extraAlloy names";
            default -> "remove it here; the topology decides it for the whole estate";
        };
    }
}
