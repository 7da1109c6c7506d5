package dev.monctl.cli.estate;

import dev.monctl.model.estate.AlloyFile;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.tailnet.Edge;
import dev.monctl.model.tailnet.Edges;
import dev.monctl.model.topology.ValuesFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What goes with a spoke that leaves the estate, and what stays behind.
 *
 * @param rendered the output with the spoke
 * @param without the output without it
 * @param change of the files that the owner wrote
 */
public record Retirement(
        Estate before, Estate after, Spoke spoke, OutputTree rendered, OutputTree without, SpokeChange change) {

    /** Files of the output that are only there because of the spoke. */
    List<String> removedFiles() {
        return rendered.files().keySet().stream()
                .filter(path -> !without.files().containsKey(path))
                .toList();
    }

    /** Files in which it is named, or counted. */
    List<String> changedFiles() {
        return without.files().entrySet().stream()
                .filter(file -> rendered.files().containsKey(file.getKey())
                        && !Arrays.equals(file.getValue(), rendered.files().get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Alerts that wait for it, or are about it alone. */
    List<String> goneAlerts() {
        return GoneAlerts.between(rendered, without);
    }

    /** Ways through the tailnet that nobody needs any more. */
    List<String> closedWays() {
        List<String> left = Edges.of(after).all().stream().map(Retirement::way).toList();
        return Edges.of(before).all().stream()
                .map(Retirement::way)
                .filter(way -> !left.contains(way))
                .toList();
    }

    private static String way(Edge edge) {
        return edge.source() + " -> " + edge.target();
    }

    /** Files that its owner wrote, which nothing needs any more. */
    List<String> idleFiles() {
        List<String> idle = new ArrayList<>();
        String values = ValuesFiles.ofCluster(spoke.name());
        if (before.valuesFiles().has(values)) {
            idle.add(shown(values));
        }
        List<String> left = after.alloyFiles().stream().map(AlloyFile::path).toList();
        before.alloyFiles().stream()
                .map(AlloyFile::path)
                .filter(path -> !left.contains(path))
                .distinct()
                .map(this::shown)
                .forEach(idle::add);
        if (change.leavesNothing()) {
            idle.add(change.edited().name() + " (no spoke is left in it)");
        }
        return idle;
    }

    private String shown(String path) {
        return change.topology().resolveSibling(path).toString().replace('\\', '/');
    }
}
