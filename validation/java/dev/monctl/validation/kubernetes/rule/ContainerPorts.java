package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ports of containers: in range, each name once, and no port of a node taken twice. */
final class ContainerPorts implements Rule {
    private final Findings findings = new Findings("kubernetes/container-port");
    private final Map<String, Field> hostPorts = new HashMap<>();

    @Override
    public List<Finding> judge(Render render) {
        for (PodTemplate pod : render.pods()) {
            for (Field container : pod.containers()) {
                Set<String> names = new HashSet<>();
                container.items("ports").forEach(port -> check(pod, port, names));
            }
        }
        return findings.list();
    }

    private void check(PodTemplate pod, Field port, Set<String> names) {
        port.get("name").ifPresent(field -> checkName(field, names));
        port.get("containerPort").ifPresent(findings::refuseUnlessPort);
        port.get("hostPort").ifPresent(findings::refuseUnlessPort);
        boolean onHost = pod.spec().isTrue("hostNetwork");
        port.number("hostPort").ifPresent(number -> {
            if (onHost && port.number("containerPort").filter(number::equals).isEmpty()) {
                String what =
                        port.where() + " has hostPort " + number + ", but with hostNetwork it must equal containerPort";
                findings.add(port, what, "leave hostPort out");
            }
            takeHostPort(port, number);
        });
    }

    private void checkName(Field name, Set<String> names) {
        String text = name.text().orElse("");
        Syntax.PORT_NAME
                .refuse(text)
                .ifPresent(why -> findings.add(
                        name,
                        name.where() + " is '" + text + "', which " + why,
                        "choose a short name such as http-metrics"));
        if (!names.add(text)) {
            findings.add(
                    name,
                    name.where() + " is '" + text + "', the name of another port of its container",
                    "rename one of the two");
        }
    }

    /** Two pods with one host port never run on one node; on a single node the second waits for ever. */
    private void takeHostPort(Field port, long number) {
        String address = port.text("hostIP").filter(ip -> !ip.equals("0.0.0.0")).orElse("every address");
        String protocol = port.text("protocol").orElse("TCP");
        Field other = hostPorts.putIfAbsent(number + " " + protocol + " " + address, port);
        if (other == null && !address.equals("every address")) {
            other = hostPorts.get(number + " " + protocol + " every address");
        }
        if (other != null) {
            String what = port.where() + " takes host port " + number + ", which "
                    + other.document().called() + " takes, too";
            findings.add(port, what, "give one of the two another hostPort");
        }
    }
}
