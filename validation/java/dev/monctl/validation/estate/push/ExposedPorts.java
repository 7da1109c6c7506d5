package dev.monctl.validation.estate.push;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.rule.LabelSelector;
import dev.monctl.validation.kubernetes.rule.PodTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every port that the hub's chart opens to the tailnet: ports of the node, node ports, load balancers, devices of the operator. */
final class ExposedPorts {
    private final String address;
    private final List<PodTemplate> pods;
    private final List<ExposedPort> ports = new ArrayList<>();

    private ExposedPorts(String address, List<PodTemplate> pods) {
        this.address = address;
        this.pods = pods;
    }

    /** @param address that of the hub's node */
    static List<ExposedPort> of(String address, List<RenderedObject> hub) {
        List<PodTemplate> pods =
                hub.stream().flatMap(object -> PodTemplate.of(object).stream()).toList();
        ExposedPorts exposed = new ExposedPorts(address, pods);
        pods.forEach(exposed::ofNode);
        hub.stream().filter(object -> object.is("", "Service")).forEach(exposed::ofService);
        return List.copyOf(exposed.ports);
    }

    static boolean isOperators(Field service) {
        return service.text("metadata", "annotations", "tailscale.com/expose")
                        .filter("true"::equals)
                        .isPresent()
                || service.text("spec", "loadBalancerClass")
                        .filter("tailscale"::equals)
                        .isPresent();
    }

    private void ofNode(PodTemplate pod) {
        for (Field container : pod.containers()) {
            for (Field port : container.items("ports")) {
                String ip = port.text("hostIP").orElse("0.0.0.0");
                String host = ip.isEmpty() || ip.equals("0.0.0.0") || ip.equals("::") ? address : ip;
                port.get("hostPort")
                        .ifPresent(number -> number.number()
                                .ifPresent(at ->
                                        ports.add(new ExposedPort(host, at, number, pod, container, port, null))));
            }
        }
    }

    private void ofService(RenderedObject object) {
        Field service = object.field();
        String type = service.text("spec", "type").orElse("ClusterIP");
        for (Field port : service.items("spec", "ports")) {
            if (isOperators(service)) {
                String usual = object.namespace() + "-" + object.name();
                String name = service.text("metadata", "annotations", "tailscale.com/hostname")
                        .orElse(usual);
                add(name, port.get("port"), port, service);
            } else if (type.equals("NodePort")) {
                add(address, port.get("nodePort"), port, service);
            } else if (type.equals("LoadBalancer")) {
                add(address, port.get("port"), port, service);
            }
        }
    }

    private void add(String host, Optional<Field> number, Field port, Field service) {
        if (number.flatMap(field -> field.number()).isEmpty()) {
            return;
        }
        Optional<LabelSelector> selector = service.get("spec", "selector").map(LabelSelector::ofLabels);
        for (PodTemplate pod : pods) {
            if (selector.filter(labels -> labels.matches(pod.labels())).isPresent()) {
                for (Field container : pod.containers()) {
                    container.items("ports").stream()
                            .filter(own -> isTarget(port, own))
                            .forEach(own -> ports.add(new ExposedPort(
                                    host,
                                    number.get().number().orElseThrow(),
                                    number.get(),
                                    pod,
                                    container,
                                    own,
                                    service)));
                }
            }
        }
    }

    private static boolean isTarget(Field port, Field own) {
        Optional<String> name = port.text("targetPort");
        Optional<Long> number = port.number("targetPort").or(() -> port.number("port"));
        return name.isPresent() ? name.equals(own.text("name")) : number.equals(own.number("containerPort"));
    }
}
