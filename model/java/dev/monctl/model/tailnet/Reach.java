package dev.monctl.model.tailnet;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.unit.TailnetTag;
import java.util.List;
import java.util.Set;

/** How far some rules reach together. Where it cannot be known whether one lets a connection through, it may. */
public record Reach(List<Rule> rules, Devices devices) {
    public Reach {
        rules = List.copyOf(rules);
    }

    /** The reach of rules among the devices of an estate. */
    public static Reach of(List<Rule> rules, Estate estate) {
        return new Reach(rules, Devices.of(estate));
    }

    boolean isOpen(Party source, Party destination, int port) {
        return rules.stream().anyMatch(rule -> rule.mayLet(source, destination, port, devices));
    }

    /** Whether a port of a device may be open to another; a device is known by its tag or its address. */
    public boolean isOpen(Set<String> source, Set<String> destination, int port) {
        return source.stream()
                .anyMatch(from -> destination.stream().anyMatch(to -> isOpen(new Party(from), new Party(to), port)));
    }

    /** Whether a port of the machines with a tag may be open to somebody. */
    public boolean opensToAnybody(TailnetTag tag, int port) {
        return isOpen(Party.ANYBODY, Party.of(tag), port);
    }
}
