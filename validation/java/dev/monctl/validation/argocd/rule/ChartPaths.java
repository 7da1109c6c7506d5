package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.HelmSource;
import dev.monctl.validation.argocd.Installation;
import java.util.List;
import java.util.Optional;

/** The path of an Application is that of a chart in the output. */
final class ChartPaths extends ApplicationRule {
    ChartPaths() {
        super("argocd/chart-path");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        HelmSource source = installation.source(application);
        Optional<String> path = application.spec("source", "path");
        boolean isChart = source.chart().filter(installation.tree()::hasChart).isPresent();
        if (!source.isOurs() || path.isEmpty() || isChart) {
            return List.of();
        }
        return List.of(refusal(
                application,
                application.nearest("spec", "source", "path"),
                "deploys the path '" + path.get() + "', which is no chart of the output",
                Suggestion.help(path.get(), charts(installation), "charts are", "render a chart there")));
    }

    private static List<String> charts(Installation installation) {
        return installation.tree().charts().stream()
                .map(installation.estate().gitops().path()::resolve)
                .toList();
    }
}
