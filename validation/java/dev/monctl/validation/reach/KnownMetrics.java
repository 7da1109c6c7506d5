package dev.monctl.validation.reach;

import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which series come from which scrape job: the table {@code validation/schemas/metrics/metrics.yaml}, read when it is first asked. */
final class KnownMetrics {
    private static final String RESOURCE = "/schemas/metrics/metrics.yaml";

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Set<String>> jobs = new LinkedHashMap<>();
    private final Map<String, List<String>> unread = new LinkedHashMap<>();

    private final Pattern everywhere;
    private final Pattern shortNames;

    /**
     * Some series.
     *
     * @param family all names that begin so, where the entry lists those that exist; else null
     * @param collector of the exporter, where it can be switched off; else null
     */
    record Entry(
            Pattern names,
            @Nullable Pattern family,
            String job,
            @Nullable String collector) {}

    private KnownMetrics(JsonNode table) {
        table.path("jobs")
                .propertyStream()
                .forEach(job -> jobs.put(job.getKey(), new LinkedHashSet<>(texts(job.getValue()))));
        for (JsonNode entry : table.path("metrics")) {
            @Nullable String family = entry.path("family").asString(null);
            entries.add(new Entry(
                    Pattern.compile(entry.path("names").asString()),
                    family == null ? null : Pattern.compile(family),
                    entry.path("job").asString(),
                    entry.path("collector").asString(null)));
        }
        everywhere = Pattern.compile(table.at("/everywhere/names").asString());
        shortNames = Pattern.compile(table.at("/everywhere/family").asString());
        table.path("unread").propertyStream().forEach(job -> unread.put(job.getKey(), texts(job.getValue())));
    }

    static KnownMetrics table() {
        return Table.READ;
    }

    /** Absent where the metric is somebody's own. */
    Optional<Entry> of(String metric) {
        return entries.stream()
                .filter(entry -> entry.names().matcher(metric).matches())
                .findFirst();
    }

    /** Whether a metric would belong to a family of which all names are known, and is none of them. */
    boolean isNoneOfItsFamily(String metric) {
        if (everywhere.matcher(metric).matches()) {
            return false;
        }
        if (shortNames.matcher(metric).matches()) {
            return true;
        }
        return of(metric).filter(entry -> entry.family() != null).isEmpty()
                && entries.stream()
                        .anyMatch(entry -> entry.family() != null
                                && entry.family().matcher(metric).matches());
    }

    /** The kinds of systems that have to run a job. */
    Set<String> kinds(String job) {
        return jobs.getOrDefault(job, Set.of());
    }

    /** What a job's keep-list lets through, by alternatives, though nothing of the catalogue reads it. */
    List<String> unread(String job) {
        return unread.getOrDefault(job, List.of());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** Read once. */
    private static final class Table {
        static final KnownMetrics READ = read();

        private static KnownMetrics read() {
            try (InputStream in = KnownMetrics.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks " + RESOURCE);
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                @Nullable
                YamlNode root = YamlReader.read(Source.of(RESOURCE, text), Dialect.YAML_1_2)
                        .root();
                if (root == null) {
                    throw new IllegalStateException(RESOURCE + " cannot be read");
                }
                return new KnownMetrics(YamlJson.of(root));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
