package dev.monctl.validation.kubernetes;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.kubernetes.rule.ObjectRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The manifests below a folder, as cases: what Helm might render, judged without Helm. */
public final class ManifestCases {
    public static final Path SCHEMA_CASES = Path.of("src/test/resources/manifests");
    public static final Path RULE_CASES = Path.of("src/test/resources/rules");
    public static final String VERSION = "1.35";

    private static final Deployment DEPLOYMENT =
            new Deployment("charts/case", "case", "monitoring", VERSION, List.of(), null);
    private static final Map<String, Set<String>> SECRET_KEYS =
            Map.of("monitoring-secrets", Set.of("discord-webhook", "grafana-admin-password"));

    private ManifestCases() {}

    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static Manifests read(Path file) {
        try {
            return new ManifestReader(OutputTree.of(Map.of())).read(documents(Files.readString(file)), DEPLOYMENT);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Those below a comment of their own come from templates of their own. */
    private static List<String> documents(String manifest) {
        return List.of(manifest.split("(?m)^---\n(?=# Source: )", -1)).stream()
                .filter(document -> !document.isBlank())
                .toList();
    }

    /** The case as a deployment renders it. */
    public static RenderedDeployment rendered(Path file) {
        Manifests manifests = read(file);
        return new RenderedDeployment(DEPLOYMENT, manifests.documents(), manifests.objects());
    }

    /** What the reader and the schemas say. */
    public static List<Finding> schemaFindings(Path file) {
        Manifests manifests = read(file);
        List<Finding> findings = new ArrayList<>(manifests.findings());
        findings.addAll(ObjectSchemas.of(VERSION).judge(manifests.objects()));
        return findings;
    }

    public static List<Finding> ruleFindings(Path file) {
        List<Finding> findings = new ArrayList<>(schemaFindings(file));
        findings.addAll(new ObjectRules().judge(read(file).objects(), SECRET_KEYS));
        return findings;
    }

    public static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".yaml", "");
    }

    /** All findings of a case as a person would read them. */
    public static String print(Path file, List<Finding> findings) {
        StringBuilder text = new StringBuilder("== " + name(file) + "\n");
        for (Finding finding : findings) {
            String line = finding.place().text();
            text.append(finding.severity().word())
                    .append("[")
                    .append(finding.code())
                    .append("] ")
                    .append(finding.what());
            text.append("\n");
            text.append(line == null ? "" : "   | " + line.strip() + "\n");
            text.append(finding.help() == null ? "" : "   = help: " + finding.help() + "\n");
        }
        return text.append(findings.isEmpty() ? "nothing\n" : "").toString();
    }
}
