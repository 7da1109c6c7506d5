package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.ValuesFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether an owner wrote values that no cluster takes: whoever changes them changes nothing. */
final class UnusedValues implements Question {
    @Override
    public List<Finding> ask(Estate estate) {
        List<Finding> findings = new ArrayList<>();
        if (estate.mended().isComplete("stages") && estate.mended().isComplete("spokes")) {
            Set<String> meant = ValuesFilesPresent.nearMissing(estate);
            ValuesFilesPresent.orphans(estate).stream()
                    .filter(file -> isYaml(file) && !meant.contains(file))
                    .map(file -> unused(estate, file))
                    .forEach(findings::add);
        }
        for (Spoke.Kubernetes cluster : estate.clusters()) {
            String key = Places.below("spokes", cluster.name().toString());
            String file = ValuesFiles.ofCluster(cluster.name());
            if (!cluster.hasValuesFile() && estate.valuesFiles().has(file)) {
                findings.add(besideInline(estate, cluster, file));
            }
            if (cluster.hasValuesFile() && estate.places().isWritten(key + ".inlineValues")) {
                findings.add(besideFile(estate, cluster, key + ".inlineValues"));
            }
        }
        return findings;
    }

    private static boolean isYaml(String file) {
        return file.endsWith(".yaml") || file.endsWith(".yml");
    }

    private static Finding unused(Estate estate, String file) {
        String name = file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
        boolean isStage = file.startsWith(ValuesFiles.STAGES);
        return isStage ? ofStages(estate, file, name) : ofClusters(estate, file, name);
    }

    private static Finding ofStages(Estate estate, String file, String name) {
        boolean isStage = estate.stages().stream()
                .anyMatch(stage -> stage.name().toString().equals(name));
        return isStage
                ? otherEnding(estate, file)
                : unused(
                        place(estate, file),
                        "no stage takes its values from " + file,
                        "remove the file, or add '" + name + "' to stages");
    }

    private static Finding ofClusters(Estate estate, String file, String name) {
        if (ValuesFilesPresent.isMachine(estate, name)) {
            return unused(
                    place(estate, file),
                    name + " is a machine, which takes no values from " + file,
                    "remove the file: the machine's configuration is nixos/" + name + "/config.alloy");
        }
        if (estate.places().isWritten(Places.below("spokes", name))) {
            return estate.clusters().stream()
                    .filter(cluster -> cluster.name().toString().equals(name) && !cluster.hasValuesFile())
                    .map(cluster -> besideInline(estate, cluster, file))
                    .findFirst()
                    .orElseGet(() -> otherEnding(estate, file));
        }
        return unused(
                place(estate, file),
                "no cluster takes its values from " + file,
                "remove the file, or add '" + name + "' to spokes");
    }

    /** Nobody reads a file that ends in {@code .yml}. */
    private static Finding otherEnding(Estate estate, String file) {
        String read = file.replaceFirst("yml$", "yaml");
        return unused(
                place(estate, file),
                "nobody takes values from " + file + ": " + read + " is the file that is read",
                "move what it says to " + read + ", and remove it");
    }

    private static Finding besideInline(Estate estate, Spoke.Kubernetes cluster, String file) {
        return unused(
                place(estate, file),
                cluster.name() + " has values: inline, so nobody takes values from " + file,
                "remove the file, or write values: clusterFile");
    }

    private static Finding besideFile(Estate estate, Spoke.Kubernetes cluster, String path) {
        return unused(
                estate.places().key(path),
                cluster.name() + " takes its values from " + ValuesFiles.ofCluster(cluster.name())
                        + ", so nobody reads its inlineValues",
                "remove them, or write values: inline");
    }

    private static Finding unused(Place place, String what, String help) {
        return Finding.warning("values/unused", place, what, "whoever changes them changes nothing", help);
    }

    /** The file as a whole; {@code accepted} names it by its path. */
    private static Place place(Estate estate, String file) {
        Path topology = Path.of(estate.places().of("").file());
        return new Place(topology.resolveSibling(file).toString().replace('\\', '/'), 0, 0, 1, null, file);
    }
}
