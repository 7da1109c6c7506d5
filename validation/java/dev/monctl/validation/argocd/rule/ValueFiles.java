package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.HelmSource;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;

/** Each value file is there, in the repository, unless the Application may do without. */
final class ValueFiles extends ApplicationRule {
    ValueFiles() {
        super("argocd/value-file");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        HelmSource source = installation.source(application);
        Optional<String> chart = source.chart();
        if (!source.isOurs() || chart.isEmpty()) {
            return List.of();
        }
        return source.valueFiles().stream()
                .flatMap(file -> check(file, source, chart.get(), application, installation).stream())
                .toList();
    }

    private Optional<Finding> check(
            Field file, HelmSource source, String chart, Application application, Installation installation) {
        String name = file.text().orElse("");
        if (source.pathOf(file).isEmpty()) {
            return Optional.of(refusal(
                    application,
                    file,
                    "takes values from '" + name + "', which leaves the repository",
                    "name a file below " + chart));
        }
        boolean there = source.outputPathOf(file)
                .filter(path -> installation.tree().files().containsKey(path))
                .isPresent();
        if (there || source.ignoresMissingFiles()) {
            return Optional.empty();
        }
        List<String> known = installation.tree().files().keySet().stream()
                .filter(path -> path.startsWith(chart + "/values-"))
                .map(path -> path.substring(chart.length() + 1))
                .toList();
        return Optional.of(refusal(
                application,
                file,
                "takes values from '" + name + "', which is not in the output",
                Suggestion.help(name, known).orElse("render that file, or remove its line")));
    }
}
