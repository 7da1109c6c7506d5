package dev.monctl.model.tailnet;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.unit.TailnetTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far some rules reach together. Where it cannot be known whether one lets a connection through, it may. */
public record Reach(List<Rule> rules, Devices devices) {
    public Reach {
        rules = List.copyOf(rules);
    }

    /** The reach of rules among the devices of an estate. */
    public static Reach of(List<Rule> rules, Estate estate) {
        return new Reach(rules, Devices.of(estate));
    }

    /** That of the owner's rules and of the estate's own together. */
    public static Reach of(Estate estate, Edges edges) {
        List<Rule> rules =
                new ArrayList<>(OwnersSections.of(estate.basePolicy()).rules());
        edges.all().forEach(edge -> rules.add(Rule.of(edge)));
        return of(rules, estate);
    }

    /** Whether a port of a device may be open to another. */
    public boolean isOpen(Party source, Party destination, int port) {
        return rules.stream().anyMatch(rule -> rule.mayLet(source, destination, port, devices));
    }

    /** The rule that beyond doubt opens a port of a device to another. */
    public Optional<Rule> opening(Party source, Party destination, int port) {
        return rules.stream()
                .filter(rule -> rule.surelyLets(source, destination, port, devices))
                .findFirst();
    }

    /** Whether a port of a device may be open to another; a device is known by its tag or its address. */
    public boolean isOpen(List<String> source, List<String> destination, int port) {
        return source.stream()
                .anyMatch(from -> destination.stream().anyMatch(to -> isOpen(new Party(from), new Party(to), port)));
    }

    /** Whether a port of the machines with a tag may be open to somebody. */
    public boolean opensToAnybody(TailnetTag tag, int port) {
        return isOpen(Party.ANYBODY, Party.of(tag), port);
    }
}
