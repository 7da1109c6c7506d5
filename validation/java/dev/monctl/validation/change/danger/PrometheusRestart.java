package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Replacing Prometheus' pod stops the whole estate's view of itself for a while. */
final class PrometheusRestart implements Hazard {
    private static final String DATA = "--storage.tsdb.path";

    @Override
    public List<Danger> in(Changes changes) {
        return changes.all().stream()
                .filter(Change::restartsPods)
                .filter(change -> holdsSeries(change.fresh()))
                .map(PrometheusRestart::danger)
                .toList();
    }

    private static boolean holdsSeries(JsonNode object) {
        return object.path("spec").path("template").path("spec").path("containers").values().stream()
                .flatMap(container -> container.path("args").values().stream())
                .anyMatch(argument -> argument.asString("").startsWith(DATA));
    }

    private static Danger danger(Change change) {
        return Danger.of(
                "prometheus-restarts",
                change,
                change.subject() + " gets a new pod: until it has replayed its write-ahead log, which may take minutes,"
                        + " no alert is evaluated, no query is answered and no sample is taken",
                List.of(
                        "sync at a quiet time; the dead man's switch may fire meanwhile",
                        "spokes keep their samples and deliver them afterwards, as long as they do not restart, too:"
                                + " do not sync them at the same time",
                        "kubectl -n " + change.subject().namespace() + " rollout status "
                                + change.subject().kind().toLowerCase(Locale.ROOT) + "/"
                                + change.subject().name()));
    }
}
