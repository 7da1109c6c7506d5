package dev.monctl.model.estate;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.OwnFile;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.TopologyReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The owner's files for the hub's chart, looked up at the key that names them; what could not be read is left out, and has
 * its finding.
 */
record ChartFiles(List<ChartFile> files, List<Finding> findings) {
    private static final int MOST = 1024 * 1024;

    ChartFiles {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** @param count how many files the topology names */
    static ChartFiles read(TopologyReading reading, ChartFile.Kind kind, int count) {
        Map<String, ChartFile> byName = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String item = Places.item(kind.topologyKey(), i);
            Optional<OwnFile> named = reading.ownFiles().named(item);
            named.map(file -> new ChartFile(
                            kind, file.path(), file.source(), reading.places().of(item)))
                    .flatMap(file -> problem(file, byName))
                    .ifPresent(findings::add);
        }
        return new ChartFiles(List.copyOf(byName.values()), findings);
    }

    private static Optional<Finding> problem(ChartFile file, Map<String, ChartFile> byName) {
        if (file.text().isBlank()) {
            return Optional.of(Finding.error(
                    "reference/blank-file",
                    file.naming(),
                    "'" + file.path() + "' is blank: there is nothing in it that the hub could take",
                    "write into it, or remove it from the list"));
        }
        int size = file.text().getBytes(StandardCharsets.UTF_8).length;
        if (size > MOST) {
            return Optional.of(Finding.error(
                    "kubernetes/too-large",
                    file.naming(),
                    "'" + file.path() + "' has " + size + " bytes, of which a ConfigMap holds " + MOST,
                    "spread it over several files"));
        }
        ChartFile first = byName.putIfAbsent(file.called(), file);
        return first == null ? Optional.empty() : Optional.of(clash(file, first));
    }

    private static Finding clash(ChartFile file, ChartFile first) {
        return Finding.error(
                "reference/same-file-name",
                file.naming(),
                "'" + file.path() + "' and '" + first.path() + "' ("
                        + first.naming().path() + ") would both be called '" + file.called() + "' on the hub",
                "rename one of them; case and signs do not tell them apart");
    }
}
