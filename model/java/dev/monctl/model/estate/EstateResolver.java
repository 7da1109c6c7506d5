package dev.monctl.model.estate;

import dev.monctl.model.chart.KeptArchives;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Topology;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.model.unit.SecretName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an estate of a topology: fills in what depends on other keys, and looks every name up. */
public final class EstateResolver {
    private final TopologyReading reading;
    private final Topology topology;
    private final Lookup lookup;

    private EstateResolver(TopologyReading reading, Topology topology) {
        this.reading = reading;
        this.topology = topology;
        this.lookup = new Lookup(reading);
    }

    /** The findings are those of resolving only; the reading keeps its own. */
    public static Resolution resolve(TopologyReading reading) {
        Topology topology = reading.topology();
        return topology == null ? new Resolution(null, List.of()) : new EstateResolver(reading, topology).resolve();
    }

    private Resolution resolve() {
        Map<String, SecretField> fields = fields();
        Optional<SecretField> adminPassword = adminPassword(fields);
        SpokeResolver resolver = new SpokeResolver(reading, topology, lookup);
        List<Spoke> spokes = new ArrayList<>();
        topology.spokes().forEach((name, spoke) -> resolver.resolve(name, spoke).ifPresent(spokes::add));
        Alerting alerting = new AlertingResolver(topology, fields, spokes, lookup).resolve();
        List<AlloyFile> hubExtraAlloy =
                new AlloyFiles(reading).of("hub", topology.hub().extraAlloy().size());
        ChartFiles dashboards = ChartFiles.read(
                reading,
                ChartFile.Kind.DASHBOARD,
                topology.hub().grafana().dashboards().size());
        ChartFiles extraRules = ChartFiles.read(
                reading, ChartFile.Kind.RULES, topology.alerting().extraRules().size());
        KeptArchives archives = reading.chartArchives();
        Optional<Estate> estate = adminPassword.map(field -> new Estate(
                topology.metadata(),
                topology.network(),
                new Secrets(onePassword(fields), field),
                topology.gitops(),
                topology.hub(),
                alerting,
                topology.agent(),
                resolver.stages(),
                resolver.groups(),
                spokes,
                texts(resolver.extraAlloy()),
                hubExtraAlloy,
                dashboards.files(),
                extraRules.files(),
                topology.accepted(),
                reading.valuesFiles(),
                reading.basePolicy(),
                archives == null ? Map.of() : archives.files(),
                reading.places(),
                reading.mended()));
        List<Finding> findings = new ArrayList<>(lookup.findings());
        findings.addAll(resolver.contradictions());
        findings.addAll(clashes(resolver, hubExtraAlloy, spokes));
        findings.addAll(dashboards.findings());
        findings.addAll(extraRules.findings());
        findings.addAll(HubDoors.clashes(reading, topology.hub()));
        findings.addAll(SharedClusters.findings(reading, topology.hub(), spokes));
        findings.addAll(SecretUse.unused(
                reading, topology.secrets().onePassword().fields().keySet(), usedSecrets()));
        return new Resolution(estate.orElse(null), findings);
    }

    private Set<SecretName> usedSecrets() {
        Set<SecretName> used = new LinkedHashSet<>();
        used.add(topology.hub().grafana().adminPassword());
        topology.alerting().channels().values().forEach(channel -> used.add(channel.discord()));
        return used;
    }

    /** A pair of files that many spokes have is one mistake. */
    private static Set<Finding> clashes(SpokeResolver resolver, List<AlloyFile> ofHub, List<Spoke> spokes) {
        Set<Finding> clashes = new LinkedHashSet<>(AlloyFiles.clashesOnHub(ofHub));
        clashes.addAll(AlloyFiles.clashes(resolver.extraAlloy()));
        spokes.forEach(spoke -> clashes.addAll(AlloyFiles.clashes(spoke.extraAlloy())));
        return clashes;
    }

    private static Map<String, String> texts(List<AlloyFile> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.name(), file.text()));
        return texts;
    }

    private Map<String, SecretField> fields() {
        Map<String, SecretField> fields = new LinkedHashMap<>();
        topology.secrets()
                .onePassword()
                .fields()
                .forEach((name, key) -> fields.put(name.toString(), new SecretField(name, key)));
        return fields;
    }

    private OnePassword onePassword(Map<String, SecretField> fields) {
        dev.monctl.model.topology.OnePassword written = topology.secrets().onePassword();
        return new OnePassword(written.vault(), written.item(), fields);
    }

    private Optional<SecretField> adminPassword(Map<String, SecretField> fields) {
        SecretName name = topology.hub().grafana().adminPassword();
        return lookup.secret(fields, name, "hub.grafana.adminPassword", "Grafana's admin");
    }
}
