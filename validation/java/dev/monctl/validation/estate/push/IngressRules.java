package dev.monctl.validation.estate.push;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.unit.Cidr;
import dev.monctl.model.unit.TailnetAddress;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.estate.sender.Delivery;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.rule.LabelSelector;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the hub lets in: who may open a connection to which port of its pods. */
final class IngressRules implements Link {
    private static final String NAMESPACE = "kubernetes.io/metadata.name";

    private final Estate estate;
    private final List<RenderedObject> policies;

    IngressRules(Estate estate, List<RenderedObject> hub) {
        this.estate = estate;
        this.policies = hub.stream()
                .filter(object -> object.is("networking.k8s.io", "NetworkPolicy"))
                .toList();
    }

    @Override
    public Optional<MissingLink> missing(Delivery delivery, Target target, ExposedPort exposed) {
        return keepingOut(delivery.spoke(), exposed)
                .map(rules -> new MissingLink(
                        "push/kept-out",
                        "but " + rules.document().called() + " does not open port "
                                + exposed.port().number("containerPort").orElse(0L) + " to it",
                        rules.place(),
                        "let in " + from(exposed) + " there"));
    }

    /** Where the packets come from. */
    private String from(ExposedPort exposed) {
        if (exposed.isOperators()) {
            return "the namespace " + estate.hub().exposure().operatorNamespace();
        }
        return estate.hub().exposure().sourceRanges().isEmpty()
                ? estate.network().tailnet().toString()
                : "hub.exposure.sourceRanges";
    }

    /** What keeps a spoke out of a port; empty where it is let in, or where nobody is kept out. */
    private Optional<Field> keepingOut(Spoke spoke, ExposedPort exposed) {
        Optional<Field> balancer = Optional.ofNullable(exposed.service())
                .flatMap(service -> service.get("spec", "loadBalancerSourceRanges"))
                .filter(ranges -> ranges.items().stream().noneMatch(range -> isOpenTo(range.text(), spoke)));
        return balancer.isPresent() ? balancer : policyKeepingOut(spoke, exposed);
    }

    private Optional<Field> policyKeepingOut(Spoke spoke, ExposedPort exposed) {
        List<Field> concerned = policies.stream()
                .map(policy -> policy.field())
                .filter(policy -> isAbout(policy, exposed))
                .toList();
        boolean isIn = concerned.isEmpty()
                || concerned.stream()
                        .flatMap(policy -> policy.items("spec", "ingress").stream())
                        .anyMatch(rule -> isPort(rule, exposed) && isFrom(rule, spoke, exposed));
        return isIn ? Optional.empty() : Optional.of(nearest(concerned));
    }

    /** The policy that names the pod, where one does; one for all pods only denies. */
    private static Field nearest(List<Field> concerned) {
        Field policy = concerned.stream()
                .filter(one -> one.get("spec", "podSelector")
                        .filter(selector -> !LabelSelector.of(selector).isEmpty())
                        .isPresent())
                .findFirst()
                .orElse(concerned.get(0));
        return policy.get("spec", "ingress")
                .or(() -> policy.get("spec", "podSelector"))
                .orElse(policy);
    }

    private static boolean isAbout(Field policy, ExposedPort exposed) {
        boolean isIngress = policy.items("spec", "policyTypes").isEmpty()
                || policy.items("spec", "policyTypes").stream()
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

    private static boolean isPort(Field rule, ExposedPort exposed) {
        List<Field> ports = rule.items("ports");
        long number = exposed.port().number("containerPort").orElse(0L);
        return ports.isEmpty()
                || ports.stream()
                        .filter(port -> port.text("protocol").orElse("TCP").equals("TCP"))
                        .anyMatch(port -> port.get("port").isEmpty()
                                || port.text("port")
                                        .filter(name -> exposed.port()
                                                .text("name")
                                                .filter(name::equals)
                                                .isPresent())
                                        .isPresent()
                                || port.number("port")
                                        .filter(first -> first <= number
                                                && number
                                                        <= port.number("endPort")
                                                                .orElse(first))
                                        .isPresent());
    }

    private boolean isFrom(Field rule, Spoke spoke, ExposedPort exposed) {
        List<Field> peers = rule.items("from");
        return peers.isEmpty() || peers.stream().anyMatch(peer -> isPeer(peer, spoke, exposed));
    }

    /**
     * The packets come with the spoke's own address, or with what hub.exposure.sourceRanges says; those that the operator's
     * proxies bring come from its namespace.
     */
    private boolean isPeer(Field peer, Spoke spoke, ExposedPort exposed) {
        Optional<LabelSelector> namespace = peer.get("namespaceSelector").map(LabelSelector::of);
        if (exposed.isOperators()
                && namespace.isPresent()
                && peer.get("podSelector").isEmpty()) {
            String operator = estate.hub().exposure().operatorNamespace().toString();
            return namespace.get().matches(Map.of(NAMESPACE, operator));
        }
        boolean isKnown = !exposed.isOperators()
                || !estate.hub().exposure().sourceRanges().isEmpty();
        return isKnown && isIn(peer.text("ipBlock", "cidr"), spoke) && !isExcepted(peer, spoke.address());
    }

    /** A load balancer may look at an address before it is rewritten, or after. */
    private boolean isOpenTo(Optional<String> range, Spoke spoke) {
        return isIn(range, spoke)
                || range.flatMap(Cidr::read)
                        .filter(block -> block.contains(spoke.address()))
                        .isPresent();
    }

    /** A range that cannot be read has its finding already. */
    private boolean isIn(Optional<String> range, Spoke spoke) {
        Optional<Cidr> block = range.flatMap(Cidr::read);
        List<Cidr> rewritten = estate.hub().exposure().sourceRanges();
        return block.isPresent()
                && (rewritten.isEmpty()
                        ? block.get().contains(spoke.address())
                        : rewritten.stream().anyMatch(block.get()::contains));
    }

    private static boolean isExcepted(Field peer, TailnetAddress address) {
        return peer.items("ipBlock", "except").stream()
                .flatMap(except -> except.text().flatMap(Cidr::read).stream())
                .anyMatch(except -> except.contains(address));
    }
}
