package dev.monctl.validation.estate.push;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.estate.sender.Delivery;
import dev.monctl.validation.estate.sender.Sender;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows each URL that a spoke delivers to: through the rules of the tailnet, to a port of the hub that is open at that address, past the policies before it, to
 * a program that takes it at this path. Where nothing is open at the address, the links behind it cannot be asked.
 */
public final class PushPath {
    private final Estate estate;
    private final List<Door> doors;
    private final Gates gates;
    private final Optional<TailnetPolicy> policy;
    private final Links links = new Links();

    private PushPath(Estate estate, OutputTree tree, List<RenderedObject> hub) {
        this.estate = estate;
        this.policy = TailnetPolicy.of(tree, estate);
        this.doors = Doors.of(estate.hub().address().toString(), hub);
        this.gates = new Gates(estate, hub);
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
        findings.addAll(path.links.findings());
        return findings;
    }

    private void follow(Delivery delivery) {
        Optional<Target> target = Target.of(delivery.url());
        if (target.isEmpty()) {
            miss(
                    delivery,
                    "push/wrong-url",
                    "which is no URL",
                    null,
                    "write " + delivery.signal().url(estate.hub().endpoints()));
            return;
        }
        Optional<Door> door =
                doors.stream().filter(one -> one.isFor(target.get())).findFirst();
        if (door.isEmpty()) {
            miss(
                    delivery,
                    "push/not-exposed",
                    "but nothing of the hub is open at " + target.get(),
                    nearest(delivery),
                    help(delivery));
            return;
        }
        enter(delivery, target.get(), door.get());
    }

    private void enter(Delivery delivery, Target target, Door door) {
        policy.filter(rules -> !rules.lets(delivery.spoke(), door, target.port()))
                .ifPresent(rules -> miss(
                        delivery,
                        "push/no-edge",
                        "but no rule of the tailnet lets it through to port " + target.port(),
                        rules.place(),
                        "monctl render, or add a rule from "
                                + estate.network().tags().spoke() + " to "
                                + (door.isOperators()
                                        ? door.tags()
                                        : estate.network().tags().hub().toString())
                                + ":" + target.port()));
        gates.keepingOut(delivery.spoke(), door)
                .ifPresent(policy -> miss(
                        delivery,
                        "push/kept-out",
                        "but " + policy.document().called() + " does not open port "
                                + door.port().number("containerPort").orElse(0L) + " to it",
                        policy.place(),
                        "let in " + from(door) + " there"));
        Receiver receiver = new Receiver(door.container());
        String wanted = receiver.prefix() + delivery.signal().path();
        if (!receiver.program().equals(delivery.signal().receiver())) {
            miss(
                    delivery,
                    "push/wrong-receiver",
                    "where " + receiver.program() + " listens, not "
                            + delivery.signal().receiver(),
                    door.where().place(),
                    help(delivery));
        } else if (!receiver.isSwitchedOn()) {
            miss(
                    delivery,
                    "push/receiver-off",
                    "but Prometheus does not take what is written to it",
                    receiver.arguments().place(),
                    "add the argument --web.enable-remote-write-receiver");
        } else if (!target.path().equals(wanted) || !target.scheme().equals("http")) {
            miss(
                    delivery,
                    "push/wrong-url",
                    "but " + receiver.program() + " takes " + delivery.signal() + " at http://" + target + wanted,
                    receiver.arguments().place(),
                    "write http://" + target + wanted);
        }
    }

    private String from(Door door) {
        if (door.isOperators()) {
            return "the namespace " + estate.hub().exposure().operatorNamespace();
        }
        return estate.hub().exposure().sourceRanges().isEmpty()
                ? estate.network().tailnet().toString()
                : "hub.exposure.sourceRanges";
    }

    /** The door of the program that is meant, where it has one at all. */
    private Place nearest(Delivery delivery) {
        return doors.stream()
                .filter(door -> new Receiver(door.container())
                        .program()
                        .equals(delivery.signal().receiver()))
                .map(Door::where)
                .findFirst()
                .map(Field::place)
                .orElse(estate.places().of("hub.exposure.mode"));
    }

    private String help(Delivery delivery) {
        return doors.stream()
                .filter(door -> new Receiver(door.container())
                        .program()
                        .equals(delivery.signal().receiver()))
                .findFirst()
                .map(door -> delivery.signal().receiver() + " is open at " + door.host() + ":" + door.number())
                .orElse(delivery.signal().receiver() + " is open at no address of the tailnet: see hub.exposure");
    }

    private void miss(Delivery delivery, String code, String what, @Nullable Place there, String help) {
        links.miss(delivery, code, what, there, help);
    }
}
