package dev.monctl.validation.engine;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.StandaloneSchemas;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks kubeconform about rendered objects, once for all clusters of a version of Kubernetes: what they share is shown to it
 * once. It gets our schemas and needs no network.
 */
public final class Kubeconform implements Engine {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration LIMIT_PER_DOCUMENT = Duration.ofMillis(20);

    private final String subject;
    private final Path folder;
    private final StandaloneSchemas schemas;
    private final Set<String> documents = new LinkedHashSet<>();
    private final List<RenderedObject> objects = new ArrayList<>();

    /**
     * Prepares the question.
     *
     * @param subject the charts, as findings name them
     * @param folder an empty one, for the documents
     * @param rendered what the clusters get
     */
    public Kubeconform(String subject, Path folder, List<RenderedDeployment> rendered, StandaloneSchemas schemas) {
        this.subject = subject;
        this.folder = folder;
        this.schemas = schemas;
        for (RenderedDeployment deployment : rendered) {
            documents.addAll(deployment.documents());
            objects.addAll(deployment.objects());
        }
    }

    @Override
    public String program() {
        return Tool.KUBECONFORM.program();
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public List<Finding> judge(Program program) throws IOException, InterruptedException {
        schemas.write(objects);
        DocumentFiles files = DocumentFiles.write(folder, documents);
        Duration limit = LIMIT.plus(LIMIT_PER_DOCUMENT.multipliedBy(documents.size()));
        Program.Outcome outcome = program.run(arguments(), "", limit);
        if (!outcome.finished()) {
            throw new IOException("it did not end within " + limit.toSeconds() + " s");
        }
        if (outcome.exitCode() > 1 || outcome.output().isBlank()) {
            throw new IOException(
                    "exit code " + outcome.exitCode() + ": " + outcome.errors().strip());
        }
        List<Finding> findings = read(outcome.output(), files);
        if (outcome.exitCode() != 0 && findings.stream().noneMatch(Finding::isError)) {
            throw new IOException("exit code " + outcome.exitCode() + " without a reason: "
                    + outcome.errors().strip());
        }
        return findings;
    }

    private List<String> arguments() {
        return List.of(
                "-strict",
                "-output",
                "json",
                "-kubernetes-version",
                schemas.fullVersion(),
                "-schema-location",
                schemas.location(),
                folder.toString());
    }

    private List<Finding> read(String output, DocumentFiles files) throws IOException {
        try {
            List<JsonNode> results = new ArrayList<>();
            JsonMapper.shared().readTree(output).path("resources").forEach(results::add);
            // It reads several files at once and answers as they come.
            results.sort(Comparator.comparingInt(result -> files.number(file(result))));
            return results.stream()
                    .map(result -> finding(result, files))
                    .distinct()
                    .toList();
        } catch (JacksonException problem) {
            throw new IOException("its answer is no JSON: " + problem.getOriginalMessage(), problem);
        }
    }

    private static String file(JsonNode result) {
        return result.path("filename").asString("");
    }

    private Finding finding(JsonNode result, DocumentFiles files) {
        String kind = result.path("kind").asString("");
        String name = result.path("name").asString("");
        String message = result.path("msg").asString("").replaceAll("\\s+", " ").strip();
        Place place = files.place(file(result), subject);
        String called = kind.isEmpty() ? "an object of " + subject : kind + "/" + name;
        return Finding.error("engine/kubeconform", place, "kubeconform refuses " + called + ": " + message, null);
    }
}
