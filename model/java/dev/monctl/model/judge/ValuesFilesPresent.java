package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.estate.Stage;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.topology.ValuesFiles;
import dev.monctl.model.topology.ValuesPattern;
import java.util.ArrayList;
import java.util.List;

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
                "stage '" + stage.name() + "' has no values file: " + file + " does not exist",
                help(estate, file));
    }

    private static Finding clusterWithout(Estate estate, Spoke.Kubernetes spoke, String file) {
        String path = "spokes." + spoke.name() + ".values";
        return Finding.error(
                "reference/cluster-without-values",
                estate.places().isWritten(path)
                        ? estate.places().of(path)
                        : estate.places().key("spokes." + spoke.name()),
                spoke.name() + " takes values from a file of its own, but " + file + " does not exist",
                help(estate, file) + ", or write values: inline");
    }

    private static String help(Estate estate, String file) {
        return Suggestion.nearest(file, orphans(estate))
                .map(near -> "rename " + near + " to " + file)
                .orElse("create " + file + " beside the topology; {} is enough in it");
    }

    /** Files that nothing asks for. */
    private static List<String> orphans(Estate estate) {
        List<String> orphans = new ArrayList<>(estate.valuesFiles().paths());
        estate.stages().forEach(stage -> orphans.remove(ValuesFiles.ofStage(stage.name())));
        estate.clusters().forEach(spoke -> orphans.remove(ValuesFiles.ofCluster(spoke.name())));
        return orphans;
    }
}
