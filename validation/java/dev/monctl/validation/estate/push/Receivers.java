package dev.monctl.validation.estate.push;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Place;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.estate.sender.Delivery;
import dev.monctl.validation.estate.sender.Signal;
import java.util.List;
import java.util.Optional;

/** The last link: behind the port the program that takes such a delivery, at that path. */
final class Receivers implements Link {
    private final Estate estate;
    private final List<ExposedPort> ports;

    Receivers(Estate estate, List<ExposedPort> ports) {
        this.estate = estate;
        this.ports = List.copyOf(ports);
    }

    @Override
    public Optional<MissingLink> missing(Delivery delivery, Target target, ExposedPort exposed) {
        Receiver receiver = exposed.receiver();
        String program = receiver.program();
        Signal signal = delivery.signal();
        if (!program.equals(signal.receiver())) {
            return Optional.of(new MissingLink(
                    "push/wrong-receiver",
                    "where " + program + " listens, not " + signal.receiver(),
                    exposed.where().place(),
                    help(signal)));
        }
        if (!receiver.isSwitchedOn()) {
            return Optional.of(new MissingLink(
                    "push/receiver-off",
                    "but Prometheus does not take what is written to it",
                    receiver.arguments().place(),
                    "add the argument --web.enable-remote-write-receiver"));
        }
        String taken = "http://" + target + receiver.prefix() + signal.path();
        return taken.equals(target.scheme() + "://" + target + target.path())
                ? Optional.empty()
                : Optional.of(new MissingLink(
                        "push/wrong-url",
                        "but " + program + " takes " + signal + " at " + taken,
                        receiver.arguments().place(),
                        "write " + taken));
    }

    /** What is delivered to cannot be read. */
    MissingLink notAddressed(Signal signal) {
        return new MissingLink(
                "push/wrong-url",
                "which is no URL",
                place(signal),
                "write " + signal.url(estate.hub().endpoints()));
    }

    /** Nothing is open where a delivery goes to. */
    MissingLink notExposed(Signal signal, Target target) {
        return new MissingLink(
                "push/not-exposed", "but nothing of the hub is open at " + target, place(signal), help(signal));
    }

    private Place place(Signal signal) {
        return of(signal)
                .map(ExposedPort::where)
                .map(Field::place)
                .orElseGet(() -> estate.places().of("hub.exposure.mode"));
    }

    /** Where the program is that is meant, in so far as it can be reached at all. */
    private Optional<ExposedPort> of(Signal signal) {
        return ports.stream()
                .filter(port -> port.receiver().program().equals(signal.receiver()))
                .findFirst();
    }

    private String help(Signal signal) {
        return of(signal)
                .map(port -> signal.receiver() + " is open at " + port.host() + ":" + port.number())
                .orElse(signal.receiver() + " is open at no address of the tailnet: see hub.exposure");
    }
}
