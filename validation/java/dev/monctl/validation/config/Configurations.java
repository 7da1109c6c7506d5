package dev.monctl.validation.config;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.config.alertmanager.Alertmanager;
import dev.monctl.validation.config.grafana.Grafana;
import dev.monctl.validation.config.loki.Loki;
import dev.monctl.validation.config.program.ClusterServices;
import dev.monctl.validation.config.program.Judge;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.config.prometheus.Prometheus;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.pod.Container;
import dev.monctl.validation.pod.Pod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the programs of a deployment would take the configurations that they find in their pods. */
public final class Configurations {
    private static final List<Judge> JUDGES = List.of(new Prometheus(), new Alertmanager(), new Loki(), new Grafana());

    private final OutputTree tree;
    private final Map<String, Set<String>> items;

    /**
     * Those of an output.
     *
     * @param items path of each item of 1Password to the labels of its fields
     */
    public Configurations(OutputTree tree, Map<String, Set<String>> items) {
        this.tree = tree;
        this.items = items;
    }

    /**
     * What is wrong in the pods of a deployment.
     *
     * @param objects what it renders
     */
    public List<Finding> judge(Deployment deployment, List<RenderedObject> objects) {
        List<Finding> findings = new ArrayList<>();
        ClusterServices services = ClusterServices.of(objects);
        for (Pod pod : Pod.of(objects, items)) {
            for (Container container : pod.containers()) {
                findings.addAll(judge(new ProgramRun(container, services, tree, deployment)));
            }
        }
        return findings;
    }

    private static List<Finding> judge(ProgramRun run) {
        String program = run.container().program();
        JUDGES.stream().filter(judge -> judge.knows(program)).forEach(judge -> judge.judge(run));
        return run.findings();
    }
}
