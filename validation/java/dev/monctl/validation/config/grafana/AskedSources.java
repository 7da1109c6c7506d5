package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The data sources that a dashboard asks. */
final class AskedSources {
    /** They are not provisioned: Grafana has them. */
    private static final Set<String> BUILT_IN =
            Set.of("-- Grafana --", "-- Mixed --", "-- Dashboard --", "grafana", "__expr__", "default");

    private final DataSources sources;
    private final ProgramRun run;
    private final Map<String, List<Field>> unknown = new LinkedHashMap<>();

    AskedSources(DataSources sources, ProgramRun run) {
        this.sources = sources;
        this.run = run;
    }

    /** Those that are not there; what is wrong with the others is said at once. */
    void tellOfUnknown() {
        unknown.forEach(this::unknownSource);
    }

    void ask(Field source) {
        known(source);
        anySource(source);
    }

    private void anySource(Field source) {
        if (!source.entries().isEmpty()
                && (source.get("uid").isEmpty() || source.get("type").isEmpty())) {
            run.add(Finding.warning(
                    "dashboard/any-source",
                    source.keyPlace(),
                    source.where() + " does not name both type and uid",
                    "Grafana and its editor then guess which one is meant",
                    "write both"));
        }
    }

    private void known(Field source) {
        Field shown = source.get("uid").orElse(source);
        String uid = shown.text().orElse("");
        if (uid.isEmpty() || uid.contains("$") || BUILT_IN.contains(uid) || !sources.isComplete()) {
            return; // a variable has a check of its own
        }
        sources.type(uid)
                .ifPresentOrElse(
                        type -> source.get("type")
                                .filter(written -> !written.text().orElse("").equals(type))
                                .ifPresent(written -> run.add(DataSources.otherType(written, uid, type))),
                        () -> unknown.computeIfAbsent(uid, any -> new ArrayList<>())
                                .add(shown));
    }

    /** One finding for all places of a dashboard that name the same one: it is one mistake. */
    private void unknownSource(String uid, List<Field> places) {
        Field first = places.get(0);
        run.add(new Finding(
                "dashboard/data-source",
                Severity.ERROR,
                first.place(),
                first.where() + " is '" + uid + "', a data source that is not provided",
                places.size() == 1 ? "" : "the dashboard names it " + places.size() + " times",
                Suggestion.help(uid, sources.uids(), "provided are", "provide it")));
    }
}
