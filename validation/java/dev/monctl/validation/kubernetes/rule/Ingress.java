package dev.monctl.validation.kubernetes.rule;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A NetworkPolicy, as far as it says who may open a connection to which port. */
public record Ingress(Field policy) {
    public static Ingress of(RenderedObject object) {
        return new Ingress(object.field());
    }

    /**
     * What keeps somebody from a port of a pod; empty where some policy lets it in, or none is about the pod.
     *
     * @param port as the pod's container declares it
     * @param isFrom whether a peer of a policy is the one who asks
     */
    public static Optional<Field> keepingOut(
            List<Ingress> policies, PodTemplate pod, Field port, Predicate<Field> isFrom) {
        List<Ingress> concerned =
                policies.stream().filter(policy -> policy.isAbout(pod)).toList();
        boolean isIn = concerned.isEmpty() || concerned.stream().anyMatch(policy -> policy.letsIn(port, isFrom));
        return isIn ? Optional.empty() : Optional.of(nearest(concerned).rules());
    }

    private static Ingress nearest(List<Ingress> concerned) {
        return concerned.stream().filter(Ingress::isOfSomePods).findFirst().orElse(concerned.get(0));
    }

    /** Whether the pod takes only what some policy lets in, because of this one. */
    private boolean isAbout(PodTemplate pod) {
        List<Field> types = policy.items("spec", "policyTypes");
        boolean isIngress = types.isEmpty()
                || types.stream()
                        .anyMatch(type -> type.text().filter("Ingress"::equals).isPresent());
        return isIngress
                && RenderedObject.holding(policy)
                        .namespace()
                        .equals(pod.object().namespace())
                && policy.get("spec", "podSelector")
                        .map(LabelSelector::of)
                        .filter(selector -> selector.matches(pod.labels()))
                        .isPresent();
    }

    private boolean letsIn(Field port, Predicate<Field> isFrom) {
        return policy.items("spec", "ingress").stream()
                .filter(rule -> isOpen(rule, port))
                .map(rule -> rule.items("from"))
                .anyMatch(peers -> peers.isEmpty() || peers.stream().anyMatch(isFrom));
    }

    /** Whether it names pods; one for all of them only denies. */
    private boolean isOfSomePods() {
        return policy.get("spec", "podSelector")
                .filter(selector -> !LabelSelector.of(selector).isEmpty())
                .isPresent();
    }

    /** What somebody changes to let more in. */
    private Field rules() {
        return policy.get("spec", "ingress")
                .or(() -> policy.get("spec", "podSelector"))
                .orElse(policy);
    }

    private static boolean isOpen(Field rule, Field port) {
        List<Field> open = rule.items("ports");
        return open.isEmpty()
                || open.stream()
                        .filter(each -> each.text("protocol").orElse("TCP").equals("TCP"))
                        .anyMatch(each -> each.get("port").isEmpty() || isNamed(each, port) || isInRange(each, port));
    }

    private static boolean isNamed(Field open, Field port) {
        return open.text("port")
                .filter(name -> port.text("name").filter(name::equals).isPresent())
                .isPresent();
    }

    private static boolean isInRange(Field open, Field port) {
        long number = port.number("containerPort").orElse(0L);
        return open.number("port")
                .filter(first ->
                        first <= number && number <= open.number("endPort").orElse(first))
                .isPresent();
    }
}
