package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Peers and ports of a policy as the API server wants them. */
final class NetworkPolicies implements Rule {
    private static final Pattern V4 =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)/(3[0-2]|[12]?\\d)");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/(12[0-8]|1[01]\\d|[1-9]?\\d)");

    private final Findings findings = new Findings("kubernetes/network-policy");

    @Override
    public List<Finding> judge(Render render) {
        render.all("networking.k8s.io", "NetworkPolicy")
                .forEach(policy -> policy.field().get("spec").ifPresent(this::check));
        return findings.list();
    }

    private void check(Field spec) {
        List<Field> rules = new ArrayList<>(spec.items("ingress"));
        rules.addAll(spec.items("egress"));
        for (Field rule : rules) {
            rule.items("from").forEach(this::checkPeer);
            rule.items("to").forEach(this::checkPeer);
            rule.items("ports").forEach(this::checkPort);
        }
    }

    private void checkPeer(Field peer) {
        Optional<Field> block = peer.get("ipBlock");
        boolean selects = peer.get("podSelector").isPresent()
                || peer.get("namespaceSelector").isPresent();
        if (block.isPresent() && selects) {
            findings.addAtKey(
                    block.get(),
                    peer.where() + " has an ipBlock beside a selector",
                    "make two items of it: each is let in");
        } else if (block.isEmpty() && !selects) {
            findings.add(peer, peer.where() + " names no peer", "write podSelector, namespaceSelector or ipBlock");
        }
        block.ifPresent(found -> {
            found.get("cidr").ifPresent(this::checkCidr);
            found.items("except").forEach(this::checkCidr);
        });
    }

    private void checkCidr(Field field) {
        field.text()
                .filter(text -> !V4.matcher(text).matches() && !V6.matcher(text).matches())
                .ifPresent(text -> findings.add(
                        field,
                        field.where() + " is '" + text + "', which is no range of addresses",
                        "example: 100.64.0.0/10"));
    }

    private void checkPort(Field port) {
        Optional<Field> end = port.get("endPort");
        Optional<Long> first = port.number("port");
        end.filter(field -> first.isEmpty())
                .ifPresent(field -> findings.add(
                        field, field.where() + " needs a port that is a number", "write port: as a number"));
        end.flatMap(field -> field.number())
                .filter(last -> first.isPresent() && last < first.get())
                .ifPresent(last -> findings.add(
                        port, port.where() + " ends at " + last + " before it begins at " + first.get(), null));
        first.filter(number -> number < 1 || number > 65535)
                .ifPresent(number ->
                        findings.add(port, port.where() + " is " + number + ", which is no port", "use 1 to 65535"));
    }
}
