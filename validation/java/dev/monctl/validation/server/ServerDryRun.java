package dev.monctl.validation.server;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.engine.Engine;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.engine.Tool;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Shows objects to the API server of kubectl's current context, as a dry run: it validates, admits and forgets them.
 *
 * @param objects all that is rendered, for whichever cluster
 * @param folder an empty one, for files
 */
public record ServerDryRun(List<RenderedObject> objects, Path folder) implements Engine {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    public ServerDryRun {
        objects = List.copyOf(objects);
    }

    @Override
    public String program() {
        return Tool.KUBECTL.program();
    }

    @Override
    public String subject() {
        return "the cluster";
    }

    @Override
    public List<Finding> judge(Program kubectl) throws IOException, InterruptedException {
        Optional<CurrentContext> context = CurrentContext.of(kubectl);
        if (context.isEmpty()) {
            return List.of(CurrentContext.missing());
        }
        Optional<Finding> silence = context.get().silence(kubectl);
        if (silence.isPresent()) {
            return List.of(silence.get());
        }
        List<Finding> findings = new ArrayList<>();
        for (var namespace : ShownObjects.write(objects, folder).byNamespace().entrySet()) {
            Asked asked = new Asked(kubectl, context.get(), namespace.getKey());
            findings.addAll(asked.about(namespace.getValue()));
        }
        return findings;
    }

    /** One namespace's objects. Refusals do not all name their object, so what was not taken at once is asked for singly. */
    private record Asked(Program kubectl, CurrentContext context, String namespace) {
        List<Finding> about(Map<RenderedObject, Path> files) throws IOException, InterruptedException {
            Path all = files.values().iterator().next().resolveSibling("");
            Program.Outcome outcome = apply(all);
            if (outcome.exitCode() == 0) {
                return List.of();
            }
            Map<String, Long> taken =
                    outcome.output().lines().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
            // Clusters may have different objects of one name: all of them are taken, or it is not clear which.
            Map<String, Long> shown =
                    files.keySet().stream().collect(Collectors.groupingBy(Asked::name, Collectors.counting()));
            Refusals refusals = new Refusals(context, namespace);
            for (Map.Entry<RenderedObject, Path> each : files.entrySet()) {
                String name = name(each.getKey());
                boolean isTaken = taken.getOrDefault(name, 0L) >= shown.getOrDefault(name, 0L);
                if (!isTaken && !refusals.cover(each.getKey())) {
                    Program.Outcome alone = apply(each.getValue());
                    if (alone.exitCode() != 0) {
                        refusals.add(each.getKey(), alone.errors());
                    }
                }
            }
            if (refusals.findings().isEmpty()) {
                throw new IOException(
                        context + " refuses something together that it takes singly: " + Message.of(outcome.errors()));
            }
            return refusals.findings();
        }

        private Program.Outcome apply(Path files) throws IOException, InterruptedException {
            // Fields that Argo CD or somebody else holds are no conflict: nothing is taken from them.
            Program.Outcome outcome = kubectl.run(
                    context.in(
                            "apply",
                            "--server-side",
                            "--dry-run=server",
                            "--force-conflicts",
                            "--field-manager=monctl",
                            "--namespace=" + namespace,
                            "--output=name",
                            "--filename=" + files),
                    "",
                    LIMIT);
            if (!outcome.finished()) {
                throw new IOException(context + " did not answer within " + LIMIT.toMinutes() + " minutes");
            }
            return outcome;
        }

        /** As kubectl prints it. */
        private static String name(RenderedObject object) {
            String kind = object.kind().toLowerCase(Locale.ROOT);
            return (object.group().isEmpty() ? kind : kind + "." + object.group()) + "/" + object.name();
        }
    }
}
