package dev.monctl.cli.estate;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.topology.Destination;
import dev.monctl.model.topology.GitopsLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The plan by which a spoke is taken out of service.
 *
 * @param out the output folder, as the user calls it
 */
public record RetirementPlan(Retirement retirement, String out) {

    public String text() {
        StringBuilder text = new StringBuilder("What goes with " + name() + " when the estate is rendered:\n");
        list(text, "Files of the output", retirement.removedFiles(), this::withUse);
        list(text, "Lines in", retirement.changedFiles(), this::inOut);
        list(text, "Alerts", retirement.goneAlerts(), alert -> alert.replaceFirst(" in ", " in " + out + "/"));
        list(text, "Ways through the tailnet", retirement.closedWays(), UnaryOperator.identity());
        text.append("\nWhat stays, since nobody but its owner knows better:\n");
        list(text, "Files that nothing needs any more", retirement.idleFiles(), UnaryOperator.identity());
        list(text, "Secrets", secrets(), UnaryOperator.identity());
        return text.append("\nWhat is left to do by hand, in this order:\n")
                .append(steps().text())
                .toString();
    }

    private static void list(StringBuilder text, String head, List<String> items, UnaryOperator<String> shown) {
        text.append("  ").append(head).append(":\n");
        if (items.isEmpty()) {
            text.append("    none\n");
        }
        items.forEach(item -> text.append("    ").append(shown.apply(item)).append('\n'));
    }

    private Spoke spoke() {
        return retirement.spoke();
    }

    private Estate estate() {
        return retirement.before();
    }

    private String name() {
        return spoke().name().toString();
    }

    private String inOut(String path) {
        return out + "/" + path;
    }

    private String withUse(String path) {
        return inOut(path) + use(path);
    }

    private static String use(String path) {
        if (path.startsWith(OutputPaths.ARGO_CD + "/")) {
            return " (the Argo CD Application of its agent)";
        }
        if (path.startsWith("tests/")) {
            return " (unit tests of its alerts)";
        }
        return path.startsWith("nixos/") ? "" : " (values of its agent)";
    }

    private List<String> secrets() {
        return spoke().match(this::secretsOfCluster, machine -> List.of());
    }

    private List<String> secretsOfCluster(Spoke.Kubernetes cluster) {
        List<String> secrets = new ArrayList<>();
        if (!cluster.destination().isOwnCluster()) {
            secrets.add("the Secret in which Argo CD keeps the credentials of the cluster");
        }
        if (estate().agent().secrets() != null) {
            secrets.add("the token of the 1Password operator in the cluster; "
                    + estate().agent().secrets().onePassword().itemPath() + " is that of all agents");
        }
        return secrets;
    }

    private HandSteps steps() {
        HandSteps steps = new HandSteps();
        steps.add(
                "Silence its alerts, so that nobody is called while it goes.",
                "kubectl exec -n " + estate().hub().namespace()
                        + " deploy/alertmanager -- amtool silence add --alertmanager.url http://localhost:9093"
                        + " --comment 'retired' --duration 2h cluster=" + name());
        steps.add(
                "Render, commit and push, and wait until Argo CD has synced the hub: until then it reports that the spoke"
                        + " has fallen silent.",
                "monctl render");
        spoke().match(cluster -> stopCluster(steps, cluster), machine -> stopMachine(steps));
        steps.add("Save " + out + "/" + OutputPaths.TAILNET_POLICY + " in the tailnet, if it has changed, and remove "
                + spoke().match(cluster -> "the devices of its nodes", machine -> "its device") + " there ("
                + spoke().address() + "), unless something else needs them.");
        steps.add("Remove /var/lib/monitoring-agent, where its agent kept what it had not sent yet, "
                + spoke().match(cluster -> "from its nodes.", machine -> "from the machine."));
        if (!secrets().isEmpty()) {
            spoke().match(cluster -> removeSecrets(steps, cluster), machine -> steps);
        }
        steps.add(
                "Its series stay for " + estate().hub().prometheus().retention().time() + " and its lines for "
                        + estate().hub().loki().retention()
                        + ", until the hub's retention ends: nothing has to be done for that.");
        return steps;
    }

    private HandSteps stopCluster(HandSteps steps, Spoke.Kubernetes cluster) {
        return estate().gitops().layout() == GitopsLayout.APPLICATION_SET
                ? stopOneOfMany(steps, cluster)
                : stopApplication(steps);
    }

    private HandSteps stopApplication(HandSteps steps) {
        return steps.add(
                "Delete its Application with all that it has deployed: without --cascade the agent would push for ever."
                        + " Only where the cluster itself is gone already, delete it with --cascade=false. The project comes last, as"
                        + " Argo CD deletes nothing where the project does not permit it.",
                "argocd app delete monitoring-agent-" + name() + " --cascade",
                "kubectl apply -f " + out + "/" + OutputPaths.ARGO_CD + "/project.yaml");
    }

    private HandSteps stopOneOfMany(HandSteps steps, Spoke.Kubernetes cluster) {
        String namespace = estate().agent().namespace().toString();
        String mark = "-l app.kubernetes.io/instance=monitoring-agent";
        return steps.add(
                        "Apply the ApplicationSet: its Application goes, and what that has deployed stays.",
                        "kubectl apply -f " + out + "/" + OutputPaths.AGENTS,
                        "kubectl apply -f " + out + "/" + OutputPaths.ARGO_CD + "/project.yaml")
                .add(
                        "In " + cluster.name() + " itself, delete the agent: it would push for ever.",
                        "kubectl delete all,configmap,serviceaccount,networkpolicy -n " + namespace + " " + mark,
                        "kubectl delete clusterrole,clusterrolebinding " + mark);
    }

    private HandSteps stopMachine(HandSteps steps) {
        return steps.add("In the machine's configuration, take out the import of " + out + "/nixos/" + name()
                + "/alloy.nix, and switch: else its agent would push for ever.");
    }

    private HandSteps removeSecrets(HandSteps steps, Spoke.Kubernetes cluster) {
        String sentence = "Revoke its secrets: what is named above.";
        Destination destination = cluster.destination();
        if (destination.isOwnCluster()) {
            return steps.add(
                    sentence); // Argo CD runs there: without its own cluster it would deploy nothing there any more.
        }
        return steps.add(
                sentence,
                "argocd cluster rm " + (destination.name() == null ? destination.server() : destination.name()));
    }
}
