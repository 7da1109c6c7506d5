package dev.monctl.model.topology;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.SourceReading;
import dev.monctl.model.yaml.YamlDocument;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values files that stages and clusters take something from; those that nobody asks for stay closed. */
final class ValuesFilesReader {
    private final OwnFolder folder;
    private final Map<String, ValuesFile> read = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    ValuesFilesReader(OwnFolder folder) {
        this.folder = folder;
    }

    List<Finding> findings() {
        return findings;
    }

    ValuesFiles read(ValuesFiles beside, Topology topology) {
        topology.stages().keySet().forEach(stage -> read(beside, ValuesFiles.ofStage(stage)));
        topology.spokes().forEach((name, spoke) -> {
            if (spoke instanceof Spoke.Kubernetes cluster && cluster.values() == ValuesPattern.CLUSTER_FILE) {
                read(beside, ValuesFiles.ofCluster(name));
            }
        });
        return new ValuesFiles(beside.paths(), beside.folders(), read);
    }

    private void read(ValuesFiles beside, String path) {
        if (beside.has(path)) {
            SourceReading reading = folder.read(path, Place.file(folder.shown(path)));
            findings.addAll(reading.findings());
            if (reading.source() != null) {
                read.put(path, new ValuesFile(reading.source(), mapping(reading.source())));
            }
        }
    }

    private YamlNode.@Nullable Mapping mapping(Source source) {
        YamlDocument document = YamlReader.read(source, Dialect.YAML_1_2);
        // A file that holds nothing yet, or only comments, is one that has nothing to say; Helm reads it as such.
        document.findings().stream()
                .filter(finding -> !finding.code().equals("yaml/empty"))
                .forEach(findings::add);
        YamlNode root = document.root();
        if (root instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        if (root != null) {
            findings.add(Finding.error(
                    "values/not-a-mapping",
                    root.place(null),
                    "'" + source.name() + "' holds " + (root instanceof YamlNode.Sequence ? "a list" : "a single value")
                            + ", where values are a mapping",
                    "write keys with values, such as alloy: { image: { tag: v1.13.1 } }, or {} for none"));
        }
        return null;
    }
}
