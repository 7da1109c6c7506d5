package dev.monctl.model.topology;

import dev.monctl.model.chart.ArchiveFolder;
import dev.monctl.model.chart.KeptArchives;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Drafts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads topology.yaml, what it includes and what it names: YAML, then the schema, then defaults, then records. */
public final class TopologyReader {
    /** Where other keys look names up. */
    private static final List<String> TABLES =
            List.of("secrets.onePassword.fields", "alerting.channels", "stages", "groups", "spokes", "accepted");

    private static final List<String> TABLES_OF_A_FRAGMENT = List.of("groups", "spokes");

    private final TopologySchema schema = TopologySchema.published();
    private final SchemaCheck check = SchemaCheck.ofPublished();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> mended = new LinkedHashSet<>();
    private boolean isSound = true;

    private final Drafts drafts;

    private TopologyReader(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Reads a topology; findings call its file as the path does. */
    public static TopologyReading read(Path topologyYaml) {
        return read(topologyYaml, Drafts.NONE);
    }

    /** The same with some files as they would be. */
    public static TopologyReading read(Path topologyYaml, Drafts drafts) {
        Binding.prepare();
        return new TopologyReader(drafts).readAll(topologyYaml);
    }

    private TopologyReading readAll(Path topologyYaml) {
        Document main = Document.read(topologyYaml, topologyYaml.toString().replace('\\', '/'), drafts);
        findings.addAll(main.findings());
        if (main.root() == null) {
            return reading(topologyYaml, null, null, main.places());
        }
        JsonNode tree = main.json();
        judge(main, TABLES, check.checkTopology(tree, main.places()));
        Places places = tree instanceof ObjectNode topology ? include(topologyYaml, main, topology) : main.places();
        findings.addAll(new NotYet(schema).refusals(tree, places));
        Topology topology = bind(tree);
        return reading(topologyYaml, topology == null ? null : tree, topology, places);
    }

    private TopologyReading reading(
            Path topologyYaml, @Nullable JsonNode tree, @Nullable Topology topology, Places places) {
        ValuesFiles valuesFiles = ValuesFiles.beside(topologyYaml, drafts);
        OwnFiles ownFiles = new OwnFiles(Map.of());
        OwnFolder folder = new OwnFolder(topologyYaml, drafts);
        if (topology != null) {
            ValuesFilesReader values = new ValuesFilesReader(folder);
            OwnFilesReader files = new OwnFilesReader(folder, places, new Mended(mended));
            valuesFiles = values.read(valuesFiles, topology);
            ownFiles = files.read(topology);
            findings.addAll(values.findings());
            findings.addAll(files.findings());
        }
        BasePolicyReader policy = new BasePolicyReader(folder, places);
        BasePolicy basePolicy = policy.read(topology);
        findings.addAll(policy.findings());
        KeptArchives archives = topology == null ? null : archives(topologyYaml, topology.agent());
        if (archives != null) {
            findings.addAll(archives.judge(places.of("agent.charts")));
        }
        return new TopologyReading(
                tree, topology, places, valuesFiles, ownFiles, basePolicy, archives, findings, new Mended(mended));
    }

    private static @Nullable KeptArchives archives(Path topologyYaml, Agent agent) {
        return agent.charts().isVendored()
                ? null
                : ArchiveFolder.beside(topologyYaml).read();
    }

    private Places include(Path topologyYaml, Document main, ObjectNode topology) {
        PlacesBuilder all = new PlacesBuilder(main.name()).addAll(main);
        Fleet fleet = new Fleet(topologyYaml, main.places(), drafts);
        for (Document document : fleet.documents(topology)) {
            findings.addAll(document.findings());
            if (document.root() != null) {
                JsonNode fragment = document.json();
                judge(document, TABLES_OF_A_FRAGMENT, check.checkFragment(fragment, document.places()));
                fleet.merge(topology, fragment, document.places(), all::build);
                all.addAll(document);
            }
        }
        findings.addAll(fleet.findings());
        return all.build();
    }

    /** Where the YAML has an error, a complaint about the same word, or about a missing one, may only follow from it. */
    private void judge(Document document, List<String> tables, List<Finding> complaints) {
        isSound &= complaints.isEmpty();
        Set<String> broken = document.errors().stream()
                .map(error -> error.place().toString())
                .collect(Collectors.toSet());
        complaints.stream()
                .filter(complaint -> !broken.contains(complaint.place().toString()))
                .filter(complaint -> !complaint.code().equals("topology/missing-key") || document.isWhole())
                .forEach(findings::add);
        for (Finding error : document.losses()) {
            tables.stream()
                    .filter(table -> document.places().encloses(table, error.place())
                            || !document.places().isWritten(table))
                    .forEach(table -> mended.add(table + ".?"));
        }
    }

    private @Nullable Topology bind(JsonNode tree) {
        Mending mending = new Mending(schema);
        if (!isSound && !mending.mend(tree, check::errors)) {
            return null;
        }
        mended.addAll(mending.mended());
        new Defaults(schema).fill((ObjectNode) tree);
        return Binding.bind(tree);
    }
}
