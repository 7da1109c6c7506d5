package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A kubelet asks the pod's address unless a probe says otherwise; a server on loopback refuses it, and is killed for that. */
final class ProbedAddresses implements Rule {
    private static final Pattern LOOPBACK =
            Pattern.compile("--[a-z.-]*listen-addr(?:ess)?=\\[?(127\\.[0-9.]+|::1|localhost)]?:([0-9]+)");

    private final Findings findings = new Findings("kubernetes/probe-address");

    @Override
    public List<Finding> judge(Render render) {
        for (PodTemplate pod : render.pods()) {
            boolean onHost = pod.spec().isTrue("hostNetwork");
            pod.containers().forEach(container -> check(container, onHost));
        }
        return findings.list();
    }

    private void check(Field container, boolean onHost) {
        for (Field argument : container.items("args")) {
            argument.text().flatMap(ProbedAddresses::loopback).ifPresent(server -> {
                for (String probe : Probes.KINDS) {
                    container
                            .get(probe, "httpGet")
                            .filter(get -> asks(container, get, server.group(2)))
                            .ifPresent(get -> check(get, server.group(1), onHost));
                }
            });
        }
    }

    private static Optional<MatchResult> loopback(String argument) {
        return LOOPBACK.matcher(argument).results().findFirst();
    }

    private static boolean asks(Field container, Field get, String port) {
        String asked = get.text("port").orElse("");
        return get.number("port")
                .or(() -> numberOf(container, asked))
                .map(String::valueOf)
                .filter(port::equals)
                .isPresent();
    }

    private static Optional<Long> numberOf(Field container, String port) {
        return container.items("ports").stream()
                .filter(declared -> declared.text("name").filter(port::equals).isPresent())
                .findFirst()
                .flatMap(declared -> declared.number("containerPort"));
    }

    private void check(Field get, String address, boolean onHost) {
        if (!onHost) {
            String what =
                    get.where() + " asks a server that listens to " + address + ", where only its own pod reaches it";
            findings.addAtKey(get, what, "let it listen to 0.0.0.0");
        } else if (get.get("host").isEmpty()) {
            String what = get.where() + " asks the address of the node, but the server listens to " + address;
            findings.addAtKey(get, what, "write host: " + address + ", or let it listen to 0.0.0.0");
        }
    }
}
