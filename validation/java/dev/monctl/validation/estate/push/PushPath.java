package dev.monctl.validation.estate.push;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.estate.sender.Delivery;
import dev.monctl.validation.estate.sender.Sender;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows each URL that a spoke delivers to: through the rules of the tailnet, to a port of the hub that is open at that
 * address, past the policies before it, to a program that takes it at this path. Where nothing is open at the address, the links
 * behind it cannot be asked.
 */
public final class PushPath {
    private final List<ExposedPort> ports;
    private final Receivers receivers;
    private final List<Link> links = new ArrayList<>();
    private final MissingLinks missing = new MissingLinks();

    private PushPath(Estate estate, OutputTree tree, List<RenderedObject> hub) {
        this.ports = ExposedPorts.of(estate.hub().address().toString(), hub);
        this.receivers = new Receivers(estate, ports);
        TailnetPolicy.of(tree, estate).ifPresent(links::add);
        links.add(new IngressRules(estate, hub));
        links.add(receivers);
    }

    /**
     * What is missing on the ways of all spokes.
     *
     * @param hub what the hub's chart renders
     */
    public static List<Finding> judge(OutputTree tree, Estate estate, List<Sender> senders, List<RenderedObject> hub) {
        PushPath path = new PushPath(estate, tree, hub);
        List<Finding> findings = new ArrayList<>();
        for (Sender sender : senders) {
            findings.addAll(sender.unreadable());
            sender.deliveries().forEach(path::follow);
        }
        findings.addAll(path.missing.findings());
        return findings;
    }

    private void follow(Delivery delivery) {
        Optional<Target> target = Target.of(delivery.url());
        if (target.isEmpty()) {
            missing.add(delivery, receivers.notAddressed(delivery.signal()));
            return;
        }
        Optional<ExposedPort> exposed =
                ports.stream().filter(port -> port.isFor(target.get())).findFirst();
        if (exposed.isEmpty()) {
            missing.add(delivery, receivers.notExposed(delivery.signal(), target.get()));
            return;
        }
        for (Link link : links) {
            link.missing(delivery, target.get(), exposed.get()).ifPresent(lacking -> missing.add(delivery, lacking));
        }
    }
}
