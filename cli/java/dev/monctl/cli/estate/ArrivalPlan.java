package dev.monctl.cli.estate;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.topology.Destination;
import dev.monctl.model.topology.GitopsLayout;
import dev.monctl.model.topology.ValuesFiles;

/**
 * What has to be done by hand until a new spoke is seen.
 *
 * @param out the output folder, as the user calls it
 */
public record ArrivalPlan(Estate estate, Spoke spoke, String out) {

    public String text() {
        HandSteps steps = new HandSteps();
        device(steps);
        spoke.match(cluster -> credentials(steps, cluster), machine -> steps);
        steps.add("Render, look at the change, commit it and push it.", "monctl render");
        steps.add("Save " + out + "/" + OutputPaths.TAILNET_POLICY + " in the tailnet, if it has changed.");
        spoke.match(cluster -> deploy(steps, cluster), machine -> imported(steps));
        steps.add("See that its metrics and log lines have arrived.", "monctl verify " + spoke.name());
        return "What is left to do by hand:\n" + steps.text();
    }

    private void device(HandSteps steps) {
        String devices = spoke.match(cluster -> "the device of each of its nodes", machine -> "its device");
        steps.add("In the tailnet, give " + devices + " the tag "
                + estate.network().tags().spoke() + "; " + spoke.address() + " must be its address.");
    }

    private HandSteps credentials(HandSteps steps, Spoke.Kubernetes cluster) {
        Destination destination = cluster.destination();
        if (!destination.isOwnCluster()) {
            String name = destination.name() == null
                    ? cluster.name().toString()
                    : destination.name().toString();
            steps.add(
                    "Give Argo CD the credentials of the cluster: CONTEXT is what kubectl calls it.",
                    "argocd cluster add CONTEXT --name " + name);
        }
        if (estate.agent().secrets() != null) {
            steps.add("Install the 1Password operator in the cluster, with a token that may read "
                    + estate.agent().secrets().onePassword().itemPath() + ".");
        }
        if (cluster.hasValuesFile()) {
            steps.add("Write what the cluster needs other than its stage into " + ValuesFiles.ofCluster(cluster.name())
                    + "; {} is nothing.");
        }
        return steps;
    }

    private HandSteps deploy(HandSteps steps, Spoke.Kubernetes cluster) {
        boolean isSet = estate.gitops().layout() == GitopsLayout.APPLICATION_SET;
        String application =
                isSet ? OutputPaths.AGENTS : OutputPaths.agent(cluster.name().toString());
        return steps.add(
                "Deploy its agent at once: no Application owns " + out + "/" + OutputPaths.ARGO_CD
                        + ", and the hub raises TailscaleConnectivityLost until the spoke arrives.",
                "kubectl apply -f " + out + "/" + OutputPaths.ARGO_CD + "/project.yaml -f " + out + "/" + application);
    }

    private HandSteps imported(HandSteps steps) {
        return steps.add(
                "Import its module in the machine's configuration and switch at once: the hub raises"
                        + " TailscaleConnectivityLost until the spoke arrives.",
                "imports = [ ./" + out + "/nixos/" + spoke.name() + "/alloy.nix ];");
    }
}
