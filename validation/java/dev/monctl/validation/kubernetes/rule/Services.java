package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A Service leads to pods, and its ports can be told apart. */
final class Services implements Rule {
    private final Findings findings = new Findings("kubernetes/service");

    @Override
    public List<Finding> judge(Render render) {
        render.all("", "Service")
                .forEach(service -> service.field().get("spec").ifPresent(spec -> check(spec, render)));
        return findings.list();
    }

    private void check(Field spec, Render render) {
        spec.get("selector").ifPresent(selector -> checkSelector(selector, render));
        checkPorts(spec);
        String type = spec.text("type").orElse("ClusterIP");
        boolean outside = type.equals("NodePort") || type.equals("LoadBalancer");
        if (!outside && spec.items("externalIPs").isEmpty()) {
            refuse(spec, "externalTrafficPolicy", type);
            spec.items("ports").forEach(port -> refuse(port, "nodePort", type));
        }
        if (!type.equals("LoadBalancer")) {
            refuse(spec, "loadBalancerClass", type);
            refuse(spec, "loadBalancerSourceRanges", type);
        }
        boolean headless = spec.text("clusterIP").filter("None"::equals).isPresent();
        if (headless && outside) {
            findings.add(
                    spec.get("clusterIP").orElse(spec),
                    spec.where() + " is headless and of type " + type,
                    "drop one of the two");
        }
    }

    private void refuse(Field parent, String key, String type) {
        parent.get(key)
                .ifPresent(field -> findings.addAtKey(
                        field,
                        field.where() + " is set in a Service of type " + type + ", which has none",
                        "leave it out"));
    }

    private void checkSelector(Field selector, Render render) {
        LabelSelector labels = LabelSelector.ofLabels(selector);
        if (!labels.isEmpty()
                && render.selected(RenderedObject.holding(selector).namespace(), labels)
                        .isEmpty()) {
            String what =
                    selector.document().called() + " selects " + Labels.words(labels.labels()) + ", which no pod has";
            findings.add(selector, what, "render the selector and the labels of the pods from one helper");
        }
    }

    private void checkPorts(Field spec) {
        List<Field> ports = spec.items("ports");
        if (ports.isEmpty()
                && !spec.text("type").equals(Optional.of("ExternalName"))
                && spec.text("clusterIP").filter("None"::equals).isEmpty()) {
            findings.add(spec, spec.document().called() + " has no ports", "add ports:");
        }
        Set<String> names = new HashSet<>();
        for (Field port : ports) {
            String name = port.text("name").orElse("");
            Field at = port.get("name").orElse(port);
            if (name.isEmpty() && ports.size() > 1) {
                findings.add(
                        port, port.where() + " has no name, but its Service has several ports", "name each of them");
            } else if (!name.isEmpty() && !names.add(name)) {
                findings.add(
                        at,
                        at.where() + " is '" + name + "', the name of another port of its Service",
                        "rename one of the two");
            }
            port.text("name")
                    .flatMap(Syntax.LABEL_1123::refuse)
                    .ifPresent(why -> findings.add(at, at.where() + " is '" + name + "', which " + why, null));
            for (String key : List.of("port", "targetPort", "nodePort")) {
                port.get(key).ifPresent(findings::refuseUnlessPort);
            }
        }
    }
}
