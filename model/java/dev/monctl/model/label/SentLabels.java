package dev.monctl.model.label;

import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlDocument;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The labels that an estate sends: those of the table {@code model/labels/labels.yaml}, and the identity of its spokes. */
public final class SentLabels {
    private static final String RESOURCE = "/labels/labels.yaml";

    private final LabelSet target;
    private final LabelSet logs;
    private final LabelSet alerts;
    private final List<Family> families;

    /** Metrics that have the same labels. */
    private record Family(Pattern names, LabelSet labels) {}

    private SentLabels(LabelSet target, LabelSet logs, LabelSet alerts, List<Family> families) {
        this.target = target;
        this.logs = logs;
        this.alerts = alerts;
        this.families = List.copyOf(families);
    }

    /**
     * The table, for an estate.
     *
     * @param identity labels that its spokes write on everything, besides those that all write
     */
    public static SentLabels with(Collection<String> identity) {
        JsonNode table = Table.ROOT;
        LabelSet everywhere = labels(table.path("identity")).and(identity);
        LabelSet target = labels(table.path("target")).and(everywhere);
        List<Family> families = new ArrayList<>();
        for (JsonNode family : table.path("metrics")) {
            Pattern names = Pattern.compile(family.path("names").asString());
            families.add(new Family(names, labels(family.path("labels")).and(target)));
        }
        LabelSet logs = labels(table.path("logs")).and(everywhere);
        return new SentLabels(target, logs, labels(table.path("alerts")), families);
    }

    private static LabelSet labels(JsonNode list) {
        return LabelSet.of(list.valueStream().map(JsonNode::asString).toList());
    }

    /** Absent where the metric is somebody's own. */
    public Optional<LabelSet> ofMetric(String name) {
        return families.stream()
                .filter(family -> family.names().matcher(name).matches())
                .map(Family::labels)
                .findFirst();
    }

    /** All that any metric of the table may have. */
    public LabelSet ofMetrics() {
        LabelSet all = target;
        for (Family family : families) {
            all = all.and(family.labels().words());
        }
        return all;
    }

    public LabelSet ofLogs() {
        return logs;
    }

    /** All that an alert may have: what its series have, and what rules add to it. */
    public LabelSet ofAlerts() {
        return ofMetrics().and(alerts);
    }

    /** The labels of the table and of this estate that have a name of their own. */
    public Collection<String> names() {
        return ofAlerts().and(logs).words();
    }

    /**
     * Who writes a label, and on what; empty where nobody does.
     *
     * @param label one that is no identity that only this estate has
     */
    public static List<Writer> writers(String label) {
        List<Writer> writers = new ArrayList<>();
        for (String list : List.of("identity", "target", "logs", "alerts")) {
            if (labels(Table.ROOT.path(list)).contains(label)) {
                writers.add(new Writer(writer(list), List.of()));
            }
        }
        List<String> metrics = new ArrayList<>();
        for (JsonNode family : Table.ROOT.path("metrics")) {
            if (labels(family.path("labels")).words().contains(label)) {
                metrics.add(family.path("names").asString());
            }
        }
        if (!metrics.isEmpty()) {
            writers.add(new Writer(writer("metrics"), metrics));
        }
        return writers;
    }

    /** Who writes the labels that an owner gives to his systems. */
    public static Writer writerOfIdentity() {
        return new Writer(writer("identity"), List.of());
    }

    private static String writer(String list) {
        return Table.ROOT.path("writers").path(list).asString();
    }

    /**
     * Somebody who writes a label.
     *
     * @param who and on what, in words
     * @param metrics names of metrics that have it, as regular expressions; empty where it is on all of a kind
     */
    public record Writer(String who, List<String> metrics) {
        public Writer {
            metrics = List.copyOf(metrics);
        }
    }

    /** Read once, when it is first asked for. */
    private static final class Table {
        static final JsonNode ROOT = read();

        private static JsonNode read() {
            try (InputStream in = SentLabels.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks " + RESOURCE);
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                YamlDocument document = YamlReader.read(Source.of(RESOURCE, text), Dialect.YAML_1_2);
                if (document.root() == null || !document.findings().isEmpty()) {
                    throw new IllegalStateException(RESOURCE + " cannot be read: " + document.findings());
                }
                return YamlJson.of(document.root());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
