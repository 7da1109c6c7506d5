package dev.monctl.validation.engine;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.StandaloneSchemas;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks kubeconform about rendered objects. It gets our schemas and needs no network. */
public final class Kubeconform implements Engine {
    public static final String VERSION = "v0.7.0";

    /** What a build says that was given no version: {@code go install} gives none. */
    private static final String UNVERSIONED = "development";

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final String subject;
    private final String manifest;
    private final List<RenderedObject> objects;
    private final StandaloneSchemas schemas;

    /**
     * Prepares the question.
     *
     * @param subject the chart, as findings name it
     * @param manifest what Helm rendered
     * @param objects the same, read
     */
    public Kubeconform(String subject, String manifest, List<RenderedObject> objects, StandaloneSchemas schemas) {
        this.subject = subject;
        this.manifest = manifest;
        this.objects = List.copyOf(objects);
        this.schemas = schemas;
    }

    @Override
    public String program() {
        return "kubeconform";
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public List<Finding> judge(Program program) throws IOException, InterruptedException {
        List<Finding> findings = new ArrayList<>(version(program));
        schemas.write(objects);
        Program.Outcome outcome = program.run(arguments(), manifest, LIMIT);
        if (!outcome.finished()) {
            throw new IOException("it did not end within " + LIMIT.toSeconds() + " s");
        }
        if (outcome.exitCode() > 1 || outcome.output().isBlank()) {
            throw new IOException(
                    "exit code " + outcome.exitCode() + ": " + outcome.errors().strip());
        }
        findings.addAll(read(outcome.output()));
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
                "-");
    }

    private List<Finding> version(Program program) throws IOException, InterruptedException {
        String version = program.run(List.of("-v"), "", LIMIT).output().strip();
        if (version.equals(VERSION) || version.equals(UNVERSIONED)) {
            return List.of();
        }
        return List.of(Finding.warning(
                "engine/other-version",
                Place.file(program()),
                "kubeconform is " + version + ", monctl was tested with " + VERSION,
                "another version may say something else",
                "build the pinned one with tools/build"));
    }

    private List<Finding> read(String output) throws IOException {
        try {
            List<Finding> findings = new ArrayList<>();
            for (JsonNode result : JsonMapper.shared().readTree(output).path("resources")) {
                findings.add(finding(result));
            }
            return findings;
        } catch (JacksonException problem) {
            throw new IOException("its answer is no JSON: " + problem.getOriginalMessage(), problem);
        }
    }

    private Finding finding(JsonNode result) {
        String kind = result.path("kind").asString("");
        String name = result.path("name").asString("");
        String message = result.path("msg").asString("").replaceAll("\\s+", " ").strip();
        Place place = objects.stream()
                .filter(object -> object.kind().equals(kind) && name.equals(object.name()))
                .findFirst()
                .map(object -> Place.file(object.template().file()))
                .orElse(Place.file(subject));
        String called = kind.isEmpty() ? "an object of " + subject : kind + "/" + name;
        return Finding.error("engine/kubeconform", place, "kubeconform refuses " + called + ": " + message, null);
    }
}
