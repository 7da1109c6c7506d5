package dev.monctl.validation.kubernetes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The bundle for a program that reads one file a kind: each holds all that it refers to, itself included. */
public final class StandaloneSchemas {
    /** Where in our folder kubeconform finds a kind, in the words of its own template. */
    private static final String LAYOUT = "{{ .NormalizedKubernetesVersion }}/{{ .ResourceKind }}{{ .KindSuffix }}.json";

    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"([^\"]+)\"");

    private final Path cache;
    private final KubernetesVersion version;
    private final SchemaBundle bundle = SchemaBundle.committed();

    /** The folder gets a name of its own below {@code cache}: another bundle has another. */
    public StandaloneSchemas(Path cache, String kubernetesVersion) {
        this.cache = cache;
        this.version = KubernetesVersion.parse(kubernetesVersion);
    }

    public String location() {
        return folder() + "/" + LAYOUT;
    }

    /** Told when it is asked for: the fingerprint costs more than all else where no kubeconform is there. */
    private Path folder() {
        return cache.resolve("kubeconform-" + bundle.fingerprint());
    }

    /** The version as kubeconform wants it: {@code 1.35.0}. */
    public String fullVersion() {
        return version + ".0";
    }

    /** Writes the files of these objects' kinds, as far as they are not there. */
    public void write(Collection<RenderedObject> objects) throws IOException {
        Path folder = folder().resolve("v" + fullVersion());
        for (String kind : objects.stream().map(RenderedObject::type).collect(Collectors.toCollection(TreeSet::new))) {
            Optional<Definition> definition = bundle.kind(kind, version);
            if (definition.isPresent()) {
                write(folder.resolve(fileName(kind)), schema(definition.get()));
            }
        }
    }

    /** {@code apps/v1 Deployment} is {@code deployment-apps-v1.json}; of a group only the first word counts. */
    private static String fileName(String kind) {
        int space = kind.indexOf(' ');
        String[] version = kind.substring(0, space).split("/", -1);
        String group = version[0].split("\\.", -1)[0];
        String suffix = version.length == 1 ? group : group + "-" + version[1];
        return (kind.substring(space + 1) + "-" + suffix + ".json").toLowerCase(Locale.ROOT);
    }

    /** In draft 7, whose "format" is checked. */
    String schema(Definition root) {
        Map<String, String> needed = new TreeMap<>();
        Deque<String> waiting = new ArrayDeque<>(references(root.json()));
        while (!waiting.isEmpty()) {
            String name = waiting.pop();
            if (!needed.containsKey(name)) {
                String json = bundle.definition(name, version).json();
                needed.put(name, json);
                waiting.addAll(references(json));
            }
        }
        String definitions = needed.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":" + local(each.getValue()))
                .collect(Collectors.joining(",\n", "{", "}"));
        return "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\n\"definitions\":" + definitions + ",\n"
                + local(root.json()).substring(1) + "\n";
    }

    private static Set<String> references(String json) {
        return REFERENCE
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String local(String json) {
        return REFERENCE
                .matcher(json)
                .replaceAll(found -> Matcher.quoteReplacement("\"$ref\":\"#/definitions/" + found.group(1) + "\""));
    }

    /** Two runs at once may write the same; each file is there as a whole or not at all. */
    private static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path parent = file.getParent();
        if (parent == null) {
            throw new IOException(file + " has no folder");
        }
        Files.createDirectories(parent);
        Path partial = Files.createTempFile(parent, "schema", ".part");
        try {
            Files.write(partial, bytes);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
