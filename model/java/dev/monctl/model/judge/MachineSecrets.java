package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Words;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.Secrets;
import dev.monctl.model.unit.ClusterName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the Alloy of a machine reads variables of its environment. {@code agent.secrets} become an environment in clusters only: a
 * machine has what its owner gives it, which is not seen here, and of what is not there Alloy makes an empty text.
 */
final class MachineSecrets implements Question {
    private static final String FIELDS = "agent.secrets.onePassword.fields";

    /** A variable, and where it is read: the machines that share a file have it once. */
    private record Read(String variable, Place place) {}

    @Override
    public List<String> reads() {
        return List.of("agent.secrets");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        Map<Read, List<ClusterName>> reads = new LinkedHashMap<>();
        for (Spoke.Nixos machine : estate.machines()) {
            machine.variables()
                    .forEach((variable, place) -> reads.computeIfAbsent(
                                    new Read(variable, place), first -> new ArrayList<>())
                            .add(machine.name()));
        }
        List<Finding> findings = new ArrayList<>();
        reads.forEach((read, machines) -> findings.add(notThere(estate, read, machines)));
        return findings;
    }

    private static Finding notThere(Estate estate, Read read, List<ClusterName> machines) {
        String variable = read.variable();
        return Finding.warning(
                        "secret/not-on-machine",
                        read.place(),
                        "Alloy on " + Words.list(machines) + " reads sys.env(\"" + variable
                                + "\"), but a machine gets no secrets and no variables from the estate",
                        "it is empty there unless the machine's own configuration gives it to the service, and Alloy says nothing",
                        "write the line " + variable
                                + "=… into a file on the machine, name that file in its own configuration"
                                + " (systemd.services.alloy.serviceConfig.EnvironmentFile) and accept this, or remove"
                                + " the call")
                .beside(field(estate, variable).orElseGet(() -> estate.places().key("spokes." + machines.get(0))));
    }

    /** The field of the agents' secret that gives the variable to the clusters. */
    private static Optional<Place> field(Estate estate, String variable) {
        return Stream.ofNullable(estate.agent().secrets())
                .map(Secrets::onePassword)
                .flatMap(item -> item.fields().entrySet().stream())
                .filter(field -> field.getValue().toString().equals(variable))
                .map(field ->
                        estate.places().key(Places.below(FIELDS, field.getKey().toString())))
                .findFirst();
    }
}
