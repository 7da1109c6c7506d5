package dev.monctl.validation.estate.secret;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.finding.Words;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.Secrets;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.values.Claim;
import dev.monctl.model.values.ValuePath;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.estate.sender.Sender;
import dev.monctl.validation.kubernetes.rule.PodTemplate;
import dev.monctl.validation.pod.Environment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fields of {@code agent.secrets}. A pod gets them as environment, where Alloy reads them with {@code sys.env}: of a variable
 * that is not there Alloy makes an empty text, and says nothing.
 */
public final class AgentSecrets {
    private static final String FIELDS = "agent.secrets.onePassword.fields";

    /** What every pod has. */
    private static final Environment ALWAYS = new Environment(Map.of(), true, true);

    /** The node that a pod runs on: the chart's own configuration asks for it. */
    private static final String NODE_NAME = "NODE_NAME";

    private static final String OF_NODE = "{ name: NODE_NAME, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }";
    private static final ValuePath ENVIRONMENT = new ValuePath(List.of("alloy", "alloy", "extraEnv"));

    private final Estate estate;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Map<Use, Finding> unknown = new LinkedHashMap<>();

    /** A variable, and where it is read: the clusters that share a file have it once. */
    private record Use(String variable, Place place) {}

    private AgentSecrets(Estate estate) {
        this.estate = estate;
        @Nullable Secrets secrets = estate.agent().secrets();
        if (secrets != null) {
            secrets.onePassword().fields().forEach((name, key) -> fields.put(key.toString(), name.toString()));
        }
    }

    public static List<Finding> judge(Estate estate, List<Sender> senders) {
        AgentSecrets secrets = new AgentSecrets(estate);
        senders.forEach(secrets::look);
        List<Finding> findings = new ArrayList<>(secrets.unknown.values());
        secrets.fields.forEach((key, name) -> {
            if (!secrets.used.contains(key)) {
                findings.add(secrets.unused(key, name));
            }
        });
        return findings;
    }

    private void look(Sender sender) {
        used.addAll(sender.variables().keySet());
        Set<String> given = new LinkedHashSet<>();
        boolean isKnown = !sender.objects().isEmpty();
        for (PodTemplate pod : pods(sender)) {
            for (Field container : pod.containers()) {
                container.items("env").forEach(variable -> {
                    variable.text("name").ifPresent(given::add);
                    variable.text("valueFrom", "secretKeyRef", "key").ifPresent(used::add);
                });
                for (Field source : container.items("envFrom")) {
                    boolean ours = source.text("secretRef", "name")
                            .filter(name -> isItem(sender, name))
                            .isPresent();
                    given.addAll(ours ? fields.keySet() : Set.of());
                    isKnown &= ours;
                }
            }
            pod.volumes()
                    .forEach(volume -> volume.items("secret", "items")
                            .forEach(item -> item.text("key").ifPresent(used::add)));
        }
        if (isKnown) { // what another Secret holds nobody here knows; of a machine its owner says
            sender.variables().forEach((variable, place) -> check(variable, place, given, sender.spoke()));
        }
    }

    private static List<PodTemplate> pods(Sender sender) {
        return sender.objects().stream()
                .flatMap(object -> PodTemplate.of(object).stream())
                .toList();
    }

    private static boolean isItem(Sender sender, String secret) {
        return sender.objects().stream().anyMatch(object -> object.isOnePasswordItem() && secret.equals(object.name()));
    }

    private void check(String variable, Place place, Set<String> given, Spoke spoke) {
        if (!given.contains(variable) && !ALWAYS.has(variable)) {
            unknown.putIfAbsent(new Use(variable, place), unknown(variable, place, given, spoke));
        }
    }

    private Finding unknown(String variable, Place place, Set<String> given, Spoke spoke) {
        Finding finding = Finding.error(
                "secret/unknown-variable",
                place,
                "Alloy reads sys.env(\"" + variable + "\"), which its pod does not have: it would be empty",
                help(variable, given));
        Place secrets = estate.places().key(estate.agent().secrets() == null ? "agent" : FIELDS);
        if (!variable.equals(NODE_NAME)) {
            return finding.beside(secrets);
        }
        return ownEnvironment(spoke).map(finding::beside).orElse(finding);
    }

    private String help(String variable, Set<String> given) {
        if (variable.equals(NODE_NAME)) {
            return "add it to alloy.alloy.extraEnv, a list that hides the chart's: " + OF_NODE;
        }
        if (estate.agent().secrets() == null) {
            return "set agent.secrets: { onePassword: { vault: …, item: …, fields: { " + variable + ": " + variable
                    + " } } }";
        }
        return fields.entrySet().stream()
                .filter(field -> field.getValue().equals(variable))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Suggestion.nearest(variable, given))
                .map(meant -> "did you mean '" + meant + "'?")
                .orElse("add the field to " + FIELDS);
    }

    /** Where an owner wrote the list of variables, of which Helm takes only the last. */
    private static Optional<Place> ownEnvironment(Spoke spoke) {
        return spoke instanceof Spoke.Kubernetes cluster
                ? Claim.of(cluster.layer(), ENVIRONMENT)
                        .or(() -> Claim.of(cluster.stage().layer(), ENVIRONMENT))
                        .map(claim -> claim.value().place())
                : Optional.empty();
    }

    private Finding unused(String key, String name) {
        List<ClusterName> machines = estate.machines().stream()
                .filter(machine -> machine.variables().containsKey(key))
                .map(Spoke.Nixos::name)
                .toList();
        String nobody = "no Alloy " + (machines.isEmpty() ? "" : "of a cluster ") + "reads sys.env(\"" + key + "\")";
        String others = machines.isEmpty() ? "" : "; that of " + Words.list(machines) + " does, and does not get it";
        return Finding.warning(
                        "secret/field-unused",
                        estate.places().key(Places.below(FIELDS, name)),
                        "the secret field '" + name + "' is used by nothing: " + nobody + others,
                        "",
                        "read it in a file of extraAlloy, or remove it")
                .beside(estate.places().key("agent.extraAlloy"));
    }
}
