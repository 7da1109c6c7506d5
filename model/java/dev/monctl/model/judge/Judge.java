package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import java.util.List;

/** Asks everything that can be asked of an estate before it is rendered. */
public final class Judge {
    private static final List<Question> QUESTIONS = List.of(
            new Addresses(),
            new ClusterNames(),
            new SourceAddresses(),
            new NodeDisk(),
            new PrometheusRetention(),
            new PrometheusIntake(),
            new LokiIntake(),
            new LokiCapacityClaim(),
            new AlloyMemory(),
            new GrafanaState(),
            new SilenceAlerts(),
            new DeadMan(),
            new UnusedChannels());

    private Judge() {}

    /** Every finding about the estate itself; what its owner accepts is not taken out yet. */
    public static List<Finding> judge(Estate estate) {
        return QUESTIONS.stream()
                .flatMap(question -> question.ask(estate).stream())
                .toList();
    }
}
