package dev.monctl.validation.helm;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import java.util.List;
import java.util.Optional;

/** Helm, wherever it runs. Neither call reads the user's cluster, nor throws for anything that is wrong with a chart. */
public interface HelmEngine {
    /**
     * What {@code helm lint --strict} has against a chart with its own values; its warnings are errors, too.
     *
     * @param chart path of the chart below the output folder, such as {@code charts/monitoring}
     */
    List<Finding> lint(ChartFolder folder, String chart);

    /** What the deployment's chart becomes with its values. Hooks and the files below {@code crds/} are not part of it. */
    HelmResult template(ChartFolder folder, Deployment deployment);

    /** One that may work at the same time as this one, if there is such a one; waits until that is known. */
    default Optional<HelmEngine> another() {
        return Optional.empty();
    }
}
