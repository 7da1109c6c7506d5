package dev.monctl.validation.kubernetes;

import dev.monctl.model.output.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The committed schemas of every kind, which {@code tools/schemas/refresh} makes. */
final class SchemaBundle {
    private static final List<String> FILES = List.of("kubernetes.tsv", "argocd.tsv", "onepassword.tsv");

    private final List<byte[]> contents;
    private final Map<String, List<Definition>> byName = new LinkedHashMap<>();
    private final Map<String, List<Definition>> byKind = new LinkedHashMap<>();

    private SchemaBundle(List<byte[]> contents) {
        this.contents = contents;
        for (byte[] content : contents) {
            String text = new String(content, StandardCharsets.ISO_8859_1);
            int end;
            for (int start = 0; start < text.length(); start = end + 1) {
                end = text.indexOf('\n', start);
                add(Definition.parse(text.substring(start, end)));
            }
        }
    }

    private void add(Definition definition) {
        byName.computeIfAbsent(definition.name(), name -> new ArrayList<>()).add(definition);
        String kind = definition.kind();
        if (kind != null) {
            byKind.computeIfAbsent(kind, name -> new ArrayList<>()).add(definition);
        }
    }

    /** Read when it is first needed, and once. */
    static SchemaBundle committed() {
        return Committed.BUNDLE;
    }

    private static final class Committed {
        static final SchemaBundle BUNDLE =
                new SchemaBundle(FILES.stream().map(Committed::read).toList());

        private static byte[] read(String file) {
            try (InputStream stream = SchemaBundle.class.getResourceAsStream("/schemas/" + file)) {
                if (stream == null) {
                    throw new IllegalStateException("the schema bundle " + file + " is not in this build");
                }
                return stream.readAllBytes();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    /** The schema of {@code apps/v1 Deployment} in this version, if the version has that kind. */
    Optional<Definition> kind(String kind, KubernetesVersion version) {
        return holding(byKind, kind, version);
    }

    /** What a {@code $ref} in a schema of this version means. */
    Definition definition(String name, KubernetesVersion version) {
        return holding(byName, name, version)
                .orElseThrow(() -> new IllegalStateException("no definition " + name + " in Kubernetes " + version));
    }

    private static Optional<Definition> holding(
            Map<String, List<Definition>> definitions, String key, KubernetesVersion version) {
        for (Definition definition : definitions.getOrDefault(key, List.of())) {
            if (definition.holdsIn(version)) {
                return Optional.of(definition);
            }
        }
        return Optional.empty();
    }

    /** The versions in which a kind exists; empty for one that is unknown or no part of Kubernetes. */
    SortedSet<KubernetesVersion> versionsOf(String kind) {
        SortedSet<KubernetesVersion> versions = new TreeSet<>();
        byKind.getOrDefault(kind, List.of()).forEach(definition -> versions.addAll(definition.versions()));
        return versions;
    }

    /** The versions of Kubernetes that the bundle knows. */
    SortedSet<KubernetesVersion> versions() {
        return versionsOf("v1 Pod");
    }

    /** Every kind of this version as {@code apps/v1 Deployment}. */
    List<String> kinds(KubernetesVersion version) {
        return byKind.keySet().stream()
                .filter(kind -> kind(kind, version).isPresent())
                .toList();
    }

    /** A short name of exactly these schemas, for what is derived from them. */
    String fingerprint() {
        MessageDigest digest = Sha256.digest();
        contents.forEach(digest::update);
        return Sha256.hex(digest.digest()).substring(0, 16);
    }
}
