package dev.monctl.validation.mutation;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.HelmResult;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Helm itself, which is not asked again about a chart in which nothing was changed. */
final class RememberingHelm {
    private final Map<String, List<Finding>> lints = new ConcurrentHashMap<>();
    private final Map<Deployment, HelmResult> templates = new ConcurrentHashMap<>();

    /** One for an output in which this file was changed. */
    HelmEngine after(Mutation mutation, HelmEngine helm) {
        return new HelmEngine() {
            @Override
            public List<Finding> lint(ChartFolder folder, String chart) {
                return isIn(chart, mutation)
                        ? helm.lint(folder, chart)
                        : lints.computeIfAbsent(chart, same -> helm.lint(folder, same));
            }

            @Override
            public HelmResult template(ChartFolder folder, Deployment deployment) {
                return isIn(deployment.chart(), mutation)
                        ? helm.template(folder, deployment)
                        : templates.computeIfAbsent(deployment, same -> helm.template(folder, same));
            }
        };
    }

    private static boolean isIn(String chart, Mutation mutation) {
        return mutation.file().startsWith(chart + "/");
    }
}
