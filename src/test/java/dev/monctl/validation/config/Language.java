package dev.monctl.validation.config;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.config.tailscale.PolicyFile;
import dev.monctl.validation.kubernetes.ManifestReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of configurations in one language, each a case, and the pod whose program reads it. */
record Language(Path folder) {
    private static final Path ALL = Path.of("src/test/resources/configurations");
    private static final Deployment DEPLOYMENT =
            new Deployment("charts/case", "case", "monitoring", "1.35", List.of(), null);
    private static final Map<String, Set<String>> ITEMS =
            Map.of("vaults/homelab/items/monitoring-hub", Set.of("webhook", "password"));

    static Stream<Language> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(Language::new).toList().stream();
        }
    }

    static Language named(String name) {
        return new Language(ALL.resolve(name));
    }

    /** A case: good ones begin with {@code good-}, all others are refused. */
    record Case(Language language, Path file) {
        String name() {
            return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
        }

        boolean isGood() {
            return name().startsWith("good-");
        }

        String text() {
            return read(file);
        }

        /** Whether the case says that the program's own check is content with it. */
        boolean isTakenBy(String checker) {
            return isGood() || text().startsWith("# " + checker + " takes");
        }

        List<Finding> findings() {
            return findings(text());
        }

        /** What is said where another text stands in the place of this one. */
        List<Finding> findings(String text) {
            if (file.toString().endsWith(".hujson")) {
                return PolicyFile.judge(
                        OutputTree.of(Map.of(OutputPaths.TAILNET_POLICY, text.getBytes(StandardCharsets.UTF_8))));
            }
            OutputTree nothing = OutputTree.of(Map.of());
            return new Configurations(nothing, ITEMS)
                    .judge(
                            DEPLOYMENT,
                            new ManifestReader(nothing)
                                    .read(List.of(manifest(text)), DEPLOYMENT)
                                    .objects());
        }

        /** The case as the program finds it in its pod; a case that is a pod itself stands for itself. */
        private String manifest(String text) {
            Path pod = language.folder.resolve("pod.yaml");
            String indented = text.strip().replaceAll("(?m)^(?=.)", "    ").strip();
            return Files.exists(pod) ? read(pod).replace("CASE", indented) : text;
        }

        @Override
        public String toString() {
            return language + ": " + name();
        }
    }

    List<Case> cases() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json|hujson|ini)"))
                    .filter(file -> !file.endsWith("pod.yaml"))
                    .sorted()
                    .map(file -> new Case(this, file))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
