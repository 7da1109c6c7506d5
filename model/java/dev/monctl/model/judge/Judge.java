package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import java.util.List;

/** Asks everything that can be asked of an estate before it is rendered. */
public final class Judge {
    private static final List<Question> QUESTIONS = List.of(
            new Addresses(),
            new ServersOfOthers(),
            new PrivilegedPort(),
            new OpenAlloyServer(),
            new ClusterNames(),
            new ValuesFilesPresent(),
            new UnusedValues(),
            new IdentityLabels(),
            new SourceAddresses(),
            new NamesInPods(),
            new TwoTags(),
            new OpenHub(),
            new WayOfArgoCD(),
            new ClustersByName(),
            new ApplicationNames(),
            new Visitors(),
            new KnownGroups(),
            new OwnersTags(),
            new OwnersTests(),
            new WideRules(),
            new NodeDisk(),
            new PrometheusRetention(),
            new PrometheusIntake(),
            new LokiIntake(),
            new LokiRetention(),
            new LokiCapacityClaim(),
            new AlloyMemory(),
            new MachineSecrets(),
            new GrafanaState(),
            new SilenceAlerts(),
            new ScrapeIntervals(),
            new RepeatIntervals(),
            new DeadMan(),
            new ExpectedSpokes(),
            new GroupLabels(),
            new UnusedChannels());

    private Judge() {}

    /** Every finding about the estate itself; what its owner accepts is not taken out yet. */
    public static List<Finding> judge(Estate estate) {
        return QUESTIONS.stream()
                .filter(question -> question.reads().stream().allMatch(estate.mended()::isIntact))
                .flatMap(question -> question.ask(estate).stream())
                .filter(finding -> isOfTheAuthor(estate, finding))
                .toList();
    }

    private static boolean isOfTheAuthor(Estate estate, Finding finding) {
        String path = finding.place().path();
        return path == null || !estate.mended().covers(path);
    }
}
