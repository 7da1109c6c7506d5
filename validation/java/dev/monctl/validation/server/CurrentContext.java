package dev.monctl.validation.server;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.validation.engine.Program;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom kubectl would ask. */
record CurrentContext(String name, String cluster, String address) {
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final String TEMPLATE =
            "jsonpath={.current-context}{\"\\n\"}{.clusters[0].name}{\"\\n\"}{.clusters[0].cluster.server}";

    /** Empty where there is none. */
    static Optional<CurrentContext> of(Program kubectl) throws IOException, InterruptedException {
        Program.Outcome outcome = kubectl.run(List.of("config", "view", "--minify", "-o", TEMPLATE), "", LIMIT);
        String[] lines = outcome.output().strip().split("\n", -1);
        return outcome.exitCode() == 0 && lines.length == 3
                ? Optional.of(new CurrentContext(lines[0], lines[1], lines[2]))
                : Optional.empty();
    }

    static Finding missing() {
        return Finding.error(
                "server/no-context",
                Place.file("kubectl"),
                "kubectl has no current context, so there is no API server to ask",
                "kubectl config use-context NAME, or leave --server out");
    }

    /** What is wrong, if its API server does not answer. */
    Optional<Finding> silence(Program kubectl) throws IOException, InterruptedException {
        Program.Outcome outcome = kubectl.run(in("get", "--raw=/version", "--request-timeout=20s"), "", LIMIT);
        if (outcome.exitCode() == 0) {
            return Optional.empty();
        }
        String why = outcome.finished() ? Message.of(outcome.errors()) : "no answer in " + LIMIT.toSeconds() + " s";
        return Optional.of(Finding.error(
                "server/unreachable",
                Place.file("kubectl"),
                this + " does not answer: " + why,
                "kubectl --context " + name + " get --raw /version must work; or leave --server out"));
    }

    /** Arguments for kubectl that mean this context, whatever somebody switches to meanwhile. */
    List<String> in(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--context=" + name));
        all.addAll(List.of(arguments));
        return all;
    }

    /** As findings name it. */
    @Override
    public String toString() {
        return "the API server of context '" + name + "' (cluster '" + cluster + "', " + address + ")";
    }
}
