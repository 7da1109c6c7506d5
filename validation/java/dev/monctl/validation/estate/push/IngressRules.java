package dev.monctl.validation.estate.push;

import dev.monctl.model.estate.Estate;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.estate.sender.Delivery;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.rule.Ingress;
import java.util.List;
import java.util.Optional;

/** What the hub lets in, be it at a load balancer or at its pods. */
final class IngressRules implements Link {
    private final Estate estate;
    private final List<Ingress> policies;

    IngressRules(Estate estate, List<RenderedObject> hub) {
        this.estate = estate;
        this.policies = hub.stream()
                .filter(object -> object.is("networking.k8s.io", "NetworkPolicy"))
                .map(Ingress::of)
                .toList();
    }

    @Override
    public Optional<MissingLink> missing(Delivery delivery, Target target, ExposedPort exposed) {
        Packets packets = new Packets(estate, delivery.spoke(), exposed);
        return keepingOut(packets)
                .map(rules -> new MissingLink(
                        "push/kept-out",
                        "but " + rules.document().called() + " does not open port "
                                + exposed.port().number("containerPort").orElse(0L) + " to it",
                        rules.place(),
                        "let in " + packets.source() + " there"));
    }

    /** What keeps them out; empty where they are let in, or where nobody is kept out. */
    private Optional<Field> keepingOut(Packets packets) {
        Optional<Field> balancer = Optional.ofNullable(packets.port().service())
                .flatMap(service -> service.get("spec", "loadBalancerSourceRanges"))
                .filter(ranges -> ranges.items().stream().noneMatch(range -> packets.areTakenBy(range.text())));
        return balancer.isPresent()
                ? balancer
                : Ingress.keepingOut(
                        policies, packets.port().pod(), packets.port().port(), packets::areFrom);
    }
}
