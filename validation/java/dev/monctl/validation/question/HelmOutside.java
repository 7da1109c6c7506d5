package dev.monctl.validation.question;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.validation.engine.Engine;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.engine.Tool;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.HelmEngines;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Has a Helm that is not the embedded one lint and render everything. */
record HelmOutside(ChartFolder folder, List<Deployment> deployments) implements Engine {
    HelmOutside {
        deployments = List.copyOf(deployments);
    }

    @Override
    public String program() {
        return Tool.HELM.program();
    }

    @Override
    public String subject() {
        return "charts";
    }

    @Override
    public List<Finding> judge(Program program) {
        HelmEngine helm = HelmEngines.at(program.path());
        Set<Finding> findings = new LinkedHashSet<>();
        deployments.stream()
                .map(Deployment::chart)
                .distinct()
                .forEach(chart -> findings.addAll(helm.lint(folder, chart)));
        deployments.forEach(each -> findings.addAll(helm.template(folder, each).findings()));
        return List.copyOf(findings);
    }
}
