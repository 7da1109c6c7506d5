package dev.monctl.cli.verify;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import org.jspecify.annotations.Nullable;

/** Why the hub could not be asked. */
public final class Unanswered extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    private Unanswered(Finding finding) {
        super(finding.what());
        this.finding = finding;
    }

    /** Nobody answers, or not with what was asked for. */
    static Unanswered unreachable(String address, String what, @Nullable String help) {
        return new Unanswered(Finding.error("verify/unreachable", Place.file(address), what, help));
    }

    /** Somebody answers who is not the one that is meant. */
    static Unanswered otherAnswer(String address, Service service, String why) {
        return new Unanswered(Finding.error(
                "verify/other-answer",
                Place.file(address),
                "what answers at " + address + " is not the HTTP API of " + service.title() + ": " + why,
                "give " + service.option() + " the address that Grafana's data source has, without /api or /loki"));
    }

    /** There is no way into the cluster. */
    static Unanswered noWay(String what, @Nullable String help) {
        return new Unanswered(Finding.error("verify/port-forward", Place.file("kubectl"), what, help));
    }

    /** There is no program that makes one. */
    public static Unanswered withoutKubectl() {
        return new Unanswered(Finding.error(
                "engine/missing",
                Place.file("kubectl"),
                "the program kubectl is required, but it is neither in tools/bin nor on PATH: nobody was asked",
                "put it on the PATH, or name the hub with --prometheus URL --loki URL"));
    }

    /** What to tell. */
    public Finding finding() {
        return finding;
    }
}
