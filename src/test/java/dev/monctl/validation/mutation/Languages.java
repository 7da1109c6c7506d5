package dev.monctl.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which language each file is written in, and so what goes wrong in it. What only people read has no effect that could go wrong. */
final class Languages {
    private static final Map<String, List<Mutator>> MUTATORS = new LinkedHashMap<>();

    static {
        Mutator yaml = new YamlMutator();
        Mutator query = new QueryMutator();
        Mutator braces = new GoTemplateMutator();
        MUTATORS.put("charts/monitoring-agent/values\\.yaml", List.of(yaml, new EmbeddedAlloyMutator()));
        MUTATORS.put("charts/[^/]+/templates/.*\\.(yaml|tpl)", List.of(yaml, braces));
        MUTATORS.put(".*/rules/.*\\.yaml|tests/.*\\.yaml", List.of(yaml, query));
        MUTATORS.put(".*\\.(yaml|lock)", List.of(yaml));
        MUTATORS.put(".*/dashboards/.*\\.json", List.of(new JsonMutator(), query));
        MUTATORS.put(".*\\.(json|hujson)", List.of(new JsonMutator()));
        MUTATORS.put(".*\\.alloy", List.of(new AlloyMutator()));
        MUTATORS.put(".*\\.nix", List.of(new NixMutator()));
        MUTATORS.put(".*\\.tmpl", List.of(braces));
        MUTATORS.put(".*\\.sh", List.of(new ShellMutator()));
    }

    private Languages() {}

    /** Why nothing is changed in a file; empty where something is. */
    static Optional<String> untouched(String path) {
        if (path.endsWith(".md") || path.endsWith("NOTES.txt")) {
            return Optional.of("people read it, no program does");
        }
        if (path.endsWith(".helmignore")) {
            return Optional.of("it leaves out files that no chart of this estate holds");
        }
        if (path.startsWith("tests/")) {
            return Optional.of("promtool and amtool run it, and no part of the estate does");
        }
        return Optional.empty();
    }

    /** What the score calls a file. */
    static String kind(String path) {
        if (path.contains("/templates/")) {
            return "templates of Helm";
        }
        return path.matches("charts/[^/]+/values.*\\.yaml") ? "values" : path.substring(path.lastIndexOf('.') + 1);
    }

    static List<Mutation> mutations(String path, byte[] content) {
        if (path.endsWith(".tgz")) {
            return ArchiveMutator.mutations(path, content);
        }
        Lines text = Lines.of(new String(content, UTF_8));
        Mistakes mistakes = new Mistakes(path, text);
        mutators(path).forEach(mutator -> mutator.mutate(text, mistakes));
        return mistakes.list();
    }

    private static List<Mutator> mutators(String path) {
        return MUTATORS.entrySet().stream()
                .filter(entry -> path.matches(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows what goes wrong in " + path))
                .getValue();
    }
}
