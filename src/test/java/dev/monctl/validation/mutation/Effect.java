package dev.monctl.validation.mutation;

import static java.util.stream.Collectors.joining;

import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngine;
import java.io.IOException;

/** What Helm makes of the charts, without comments: whether a change in a chart means anything. */
final class Effect {
    private Effect() {}

    /**
     * Whether both mean the same to this estate: a branch of a template that nobody takes, a default that repeats another. Such
     * a change is no mistake that could be found in its output.
     */
    static boolean same(Trial trial, Mutation mutation, HelmEngine helm) throws IOException {
        return rendered(trial, trial.tree(), helm).equals(rendered(trial, trial.with(mutation), helm));
    }

    private static String rendered(Trial trial, OutputTree tree, HelmEngine helm) throws IOException {
        try (ChartFolder folder = ChartFolder.write(tree)) {
            return trial.estate().deployments().stream()
                    .map(deployment -> helm.template(folder, deployment).manifest())
                    .flatMap(String::lines)
                    .filter(line -> !line.strip().startsWith("#"))
                    .collect(joining("\n"));
        }
    }
}
