package dev.monctl.validation.estate.sender;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether what each spoke sends can be told from what any other system sends, by the label {@code cluster} alone. */
public final class Identities {
    private final Estate estate;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> owners = new LinkedHashMap<>();

    private Identities(Estate estate) {
        this.estate = estate;
    }

    public static List<Finding> judge(Estate estate, List<Sender> senders) {
        Identities identities = new Identities(estate);
        identities.owners.put(estate.hub().cluster().toString(), "hub.cluster");
        senders.forEach(identities::check);
        return List.copyOf(identities.findings);
    }

    private void check(Sender sender) {
        String own = "spokes." + sender.spoke().name();
        for (Delivery delivery : sender.deliveries()) {
            String cluster = delivery.identity().getOrDefault("cluster", "");
            String owner = owners.putIfAbsent(cluster, own);
            if (cluster.isEmpty() || !delivery.identity().containsKey("environment")) {
                findings.add(anonymous(delivery, own));
                return;
            } else if (owner != null && !owner.equals(own)) {
                if (!owner.equals("hub.cluster") || !isCalledLikeTheHub(sender)) {
                    findings.add(twice(delivery, cluster, owner));
                }
                return;
            }
            environment(delivery, sender, own);
        }
        alike(sender, own);
    }

    /** That is told at the name itself, in the topology. */
    private boolean isCalledLikeTheHub(Sender sender) {
        return sender.spoke().name().equals(estate.hub().cluster());
    }

    /** Of one under its own name; who has another has been told. */
    private void environment(Delivery delivery, Sender sender, String own) {
        String asked = sender.spoke().environment().toString();
        String said = delivery.identity().getOrDefault("environment", "");
        boolean isNamed =
                sender.spoke().name().toString().equals(delivery.identity().get("cluster"));
        if (isNamed && !said.equals(asked)) {
            findings.add(Finding.warning(
                            "label/other-environment",
                            delivery.naming(),
                            "the " + delivery.signal() + " of " + sender.spoke().name() + " say environment=\"" + said
                                    + "\", and the topology puts it into '" + asked + "'",
                            "alerts and dashboards look for it there",
                            "write environment: " + asked)
                    .beside(estate.places().key(own)));
        }
    }

    private void alike(Sender sender, String own) {
        List<Delivery> all = sender.deliveries();
        if (all.size() > 1 && !all.get(0).identity().equals(all.get(1).identity())) {
            findings.add(Finding.warning(
                            "label/identities-differ",
                            all.get(1).naming(),
                            sender.spoke().name() + " calls itself "
                                    + all.get(0).identity() + " on its metrics and "
                                    + all.get(1).identity() + " on its logs",
                            "from a line of a panel nobody finds the logs that belong to it",
                            "give both the same external_labels")
                    .beside(estate.places().key(own)));
        }
    }

    private Finding anonymous(Delivery delivery, String own) {
        return Finding.error(
                        "label/no-identity",
                        delivery.naming(),
                        "the " + delivery.signal() + " of " + delivery.spoke().name()
                                + " lack the label cluster or environment: they have "
                                + delivery.identity().keySet(),
                        "write both into the external_labels of "
                                + delivery.signal().component())
                .beside(estate.places().key(own));
    }

    private Finding twice(Delivery delivery, String cluster, String owner) {
        Place other = owner.equals("hub.cluster")
                ? estate.places().of(owner)
                : estate.places().key(owner);
        String whose = owner.equals("hub.cluster") ? "the hub" : owner.substring("spokes.".length());
        return Finding.error(
                        "label/duplicate-identity",
                        delivery.naming(),
                        "the " + delivery.signal() + " of " + delivery.spoke().name() + " say cluster=\"" + cluster
                                + "\", as do those of " + whose,
                        "give " + delivery.spoke().name() + " its own: cluster = \""
                                + delivery.spoke().name() + "\"")
                .beside(other);
    }
}
