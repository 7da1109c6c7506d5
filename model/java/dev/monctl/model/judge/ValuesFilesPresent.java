package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.estate.Stage;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.ValuesFiles;
import dev.monctl.model.topology.ValuesPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether each stage and each cluster has the values file that its Application will name: Argo CD refuses one that is missing. */
final class ValuesFilesPresent implements Question {
    @Override
    public List<Finding> ask(Estate estate) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < estate.stages().size(); i++) {
            Stage stage = estate.stages().get(i);
            String file = ValuesFiles.ofStage(stage.name());
            if (!estate.valuesFiles().has(file)) {
                findings.add(stageWithout(estate, stage, i, file));
            }
        }
        for (Spoke.Kubernetes spoke : estate.clusters()) {
            String file = ValuesFiles.ofCluster(spoke.name());
            if (asksForFile(estate, spoke) && !estate.valuesFiles().has(file)) {
                findings.add(clusterWithout(estate, spoke, file));
            }
        }
        return findings;
    }

    private static boolean asksForFile(Estate estate, Spoke.Kubernetes spoke) {
        String path = "spokes." + spoke.name();
        return spoke.values() == ValuesPattern.CLUSTER_FILE
                && estate.mended().isIntact(path + ".type")
                && estate.mended().isIntact(path + ".values");
    }

    private static Finding stageWithout(Estate estate, Stage stage, int index, String file) {
        String listed = "stages[" + index + "]";
        String path = estate.places().isWritten(listed) ? listed : "stages." + stage.name();
        return Finding.error(
                "reference/stage-without-values",
                estate.places().isWritten(listed)
                        ? estate.places().of(path)
                        : estate.places().key(path),
                "stage '" + stage.name() + "' has no values file: " + file + lack(estate, file),
                help(estate, file));
    }

    private static Finding clusterWithout(Estate estate, Spoke.Kubernetes spoke, String file) {
        String path = "spokes." + spoke.name() + ".values";
        return Finding.error(
                "reference/cluster-without-values",
                estate.places().isWritten(path)
                        ? estate.places().of(path)
                        : estate.places().key("spokes." + spoke.name()),
                spoke.name() + " takes values from a file of its own, but " + file + lack(estate, file),
                help(estate, file) + ", or write values: inline");
    }

    private static String lack(Estate estate, String file) {
        return estate.valuesFiles().isFolder(file) ? " is a folder" : " does not exist";
    }

    private static String help(Estate estate, String file) {
        String create = "create " + file + " beside the topology; {} is enough in it";
        if (estate.valuesFiles().isFolder(file)) {
            return "move the folder away, and " + create;
        }
        return meant(estate, file).map(near -> "rename " + near + " to " + file).orElse(create);
    }

    /** Another file that is most likely meant for it: with the other ending of YAML, or else almost of its name. */
    private static Optional<String> meant(Estate estate, String file) {
        List<String> orphans = orphans(estate);
        String otherEnding = file.replaceFirst("yaml$", "yml");
        return orphans.contains(otherEnding) ? Optional.of(otherEnding) : Suggestion.nearest(file, orphans);
    }

    /** Files that are most likely meant for a stage or a cluster whose own file is not there. */
    static Set<String> nearMissing(Estate estate) {
        List<String> wanted = new ArrayList<>();
        estate.stages().forEach(stage -> wanted.add(ValuesFiles.ofStage(stage.name())));
        estate.clusters().stream()
                .filter(spoke -> asksForFile(estate, spoke))
                .forEach(spoke -> wanted.add(ValuesFiles.ofCluster(spoke.name())));
        return wanted.stream()
                .filter(file -> !estate.valuesFiles().has(file))
                .flatMap(file -> meant(estate, file).stream())
                .collect(Collectors.toSet());
    }

    /** Files that nothing asks for. */
    static List<String> orphans(Estate estate) {
        List<String> orphans = new ArrayList<>(estate.valuesFiles().paths());
        estate.stages().forEach(stage -> orphans.remove(ValuesFiles.ofStage(stage.name())));
        // A spoke whose stage is unknown is not in the estate, and yet its file has somebody who wants it.
        orphans.removeIf(file -> ofCluster(file)
                .filter(name -> estate.places().isWritten(Places.below("spokes", name)) && !isMachine(estate, name))
                .isPresent());
        return orphans;
    }

    /** Whether a machine is called so: it has no chart, so it takes no values. */
    static boolean isMachine(Estate estate, String name) {
        return estate.machines().stream()
                .anyMatch(machine -> machine.name().toString().equals(name));
    }

    /** The name of the cluster that a file is meant for. */
    private static Optional<String> ofCluster(String file) {
        String start = ValuesFiles.CLUSTERS + "/";
        return file.startsWith(start) && file.endsWith(".yaml")
                ? Optional.of(file.substring(start.length(), file.length() - ".yaml".length()))
                : Optional.empty();
    }
}
