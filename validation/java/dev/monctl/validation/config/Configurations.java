package dev.monctl.validation.config;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.config.alertmanager.Alertmanager;
import dev.monctl.validation.config.flow.Flows;
import dev.monctl.validation.config.grafana.Grafana;
import dev.monctl.validation.config.loki.Loki;
import dev.monctl.validation.config.program.ClusterServices;
import dev.monctl.validation.config.program.ExpandedFiles;
import dev.monctl.validation.config.program.Judge;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.config.prometheus.Prometheus;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.pod.Container;
import dev.monctl.validation.pod.Pod;
import dev.monctl.validation.pod.PodRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
        List<Finding> findings = new ArrayList<>(ExpandedFiles.judge(objects, tree, deployment));
        List<Pod> pods = Pod.of(objects, items);
        findings.addAll(Flows.judge(pods, objects));
        for (Pod pod : pods) {
            findings.addAll(PodRules.judge(pod));
            if (pod.containers().stream().anyMatch(container -> known(container).isPresent())) {
                findings.addAll(programs(pod, ClusterServices.of(objects), deployment));
            }
        }
        return findings;
    }

    private List<Finding> programs(Pod pod, ClusterServices services, Deployment deployment) {
        List<Finding> findings = new ArrayList<>();
        UnreadFiles unread = new UnreadFiles();
        for (Container container : pod.containers()) {
            ProgramRun run = new ProgramRun(container, services, tree, deployment);
            Optional<Judge> judge = known(container);
            judge.ifPresent(known -> {
                otherVersion(known, container).ifPresent(run::add);
                known.judge(run);
            });
            findings.addAll(run.findings());
            unread.add(container, judge.isPresent() ? run : null);
        }
        if (!Finding.anyIsError(findings)) { // an error says already why a file is not read
            findings.addAll(unread.findings());
        }
        return findings;
    }

    private static Optional<Judge> known(Container container) {
        return JUDGES.stream().filter(judge -> judge.knows(container.program())).findFirst();
    }

    private static Optional<Finding> otherVersion(Judge judge, Container container) {
        String version = container.version();
        boolean isKnown = version.isEmpty() || version.matches("v?" + Pattern.quote(judge.version()) + "(\\.\\d.*)?");
        return isKnown
                ? Optional.empty()
                : container
                        .field()
                        .get("image")
                        .map(image -> Finding.note(
                                "config/other-version",
                                image.place(),
                                container.program() + " runs as " + version
                                        + ", but its configuration is held against what " + judge.version() + " takes",
                                "what another version added is refused, and what it dropped is not",
                                null));
    }
}
