package dev.monctl.validation.estate.push;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.rule.LabelSelector;
import java.util.List;

/** A NetworkPolicy, as far as it says who may open a connection to which port. */
record IngressPolicy(Field policy) {
    static IngressPolicy of(RenderedObject object) {
        return new IngressPolicy(object.field());
    }

    /** Whether the pod of a port takes only what some policy lets in, because of this one. */
    boolean isAbout(ExposedPort exposed) {
        List<Field> types = policy.items("spec", "policyTypes");
        boolean isIngress = types.isEmpty()
                || types.stream()
                        .anyMatch(type -> type.text().filter("Ingress"::equals).isPresent());
        return isIngress
                && RenderedObject.holding(policy)
                        .namespace()
                        .equals(exposed.pod().object().namespace())
                && policy.get("spec", "podSelector")
                        .map(LabelSelector::of)
                        .filter(selector -> selector.matches(exposed.pod().labels()))
                        .isPresent();
    }

    boolean letsIn(Packets packets) {
        return policy.items("spec", "ingress").stream()
                .anyMatch(rule -> isPort(rule, packets.port()) && isFrom(rule, packets));
    }

    /** Whether it names pods; one for all of them only denies. */
    boolean isOfSomePods() {
        return policy.get("spec", "podSelector")
                .filter(selector -> !LabelSelector.of(selector).isEmpty())
                .isPresent();
    }

    /** What somebody changes to let more in. */
    Field rules() {
        return policy.get("spec", "ingress")
                .or(() -> policy.get("spec", "podSelector"))
                .orElse(policy);
    }

    private static boolean isFrom(Field rule, Packets packets) {
        List<Field> peers = rule.items("from");
        return peers.isEmpty() || peers.stream().anyMatch(packets::areFrom);
    }

    private static boolean isPort(Field rule, ExposedPort exposed) {
        List<Field> ports = rule.items("ports");
        return ports.isEmpty()
                || ports.stream()
                        .filter(port -> port.text("protocol").orElse("TCP").equals("TCP"))
                        .anyMatch(port ->
                                port.get("port").isEmpty() || isNamed(port, exposed) || isInRange(port, exposed));
    }

    private static boolean isNamed(Field port, ExposedPort exposed) {
        return port.text("port")
                .filter(name -> exposed.port().text("name").filter(name::equals).isPresent())
                .isPresent();
    }

    private static boolean isInRange(Field port, ExposedPort exposed) {
        long number = exposed.port().number("containerPort").orElse(0L);
        return port.number("port")
                .filter(first ->
                        first <= number && number <= port.number("endPort").orElse(first))
                .isPresent();
    }
}
