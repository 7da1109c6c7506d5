package dev.monctl.model.topology;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.unit.RelativePath;
import dev.monctl.model.yaml.SourceReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads every file that a key of the topology names; the path is relative to the file that the key stands in. */
final class OwnFilesReader {
    private final OwnFolder folder;
    private final Places places;
    private final Mended mended;
    private final Map<String, OwnFile> byKey = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    OwnFilesReader(OwnFolder folder, Places places, Mended mended) {
        this.folder = folder;
        this.places = places;
        this.mended = mended;
    }

    /** What was wrong with files, each at the key that names it. */
    List<Finding> findings() {
        return findings;
    }

    OwnFiles read(Topology topology) {
        readAll("hub.extraAlloy", topology.hub().extraAlloy());
        readAll("hub.grafana.dashboards", topology.hub().grafana().dashboards());
        readAll("alerting.extraRules", topology.alerting().extraRules());
        readAll("agent.extraAlloy", topology.agent().extraAlloy());
        topology.stages().forEach((name, stage) -> readAll(below("stages", name), stage.extraAlloy()));
        topology.groups().forEach((name, group) -> readAll(below("groups", name), group.extraAlloy()));
        topology.spokes().forEach((name, spoke) -> readAll(below("spokes", name), spoke.extraAlloy()));
        return new OwnFiles(byKey);
    }

    private static String below(String table, Object name) {
        return Places.below(table, name.toString()) + ".extraAlloy";
    }

    private void readAll(String key, List<RelativePath> named) {
        for (int i = 0; i < named.size(); i++) {
            read(Places.item(key, i), named.get(i));
        }
    }

    /** Where the key itself has an error, nobody knows which file was meant. */
    private void read(String key, RelativePath named) {
        if (!mended.isIntact(key)) {
            return;
        }
        Place naming = places.of(key);
        String path = folder.path(Path.of(naming.file()).resolveSibling(named.toString()));
        SourceReading reading = folder.read(path, naming);
        findings.addAll(reading.findings());
        if (reading.source() != null) {
            byKey.put(key, new OwnFile(path, reading.source()));
        }
    }
}
