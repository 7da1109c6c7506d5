package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.EstateResolver;
import dev.monctl.model.estate.Resolution;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.TopologyReader;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.model.yaml.Drafts;
import dev.monctl.model.yaml.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topology that was read, resolved and judged.
 *
 * @param estate null where too little could be read
 * @param isAsWritten whether the estate is there and holds all that its author wrote, so that it can be rendered
 * @param sources every file that was read
 * @param findings all of them; what the owner accepts is not taken out yet
 */
public record Examined(
        @Nullable Estate estate, boolean isAsWritten, Places places, List<Source> sources, List<Finding> findings) {
    public Examined {
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
    }

    public static Examined of(Path topologyYaml) {
        return of(topologyYaml, Drafts.NONE);
    }

    /** The same with some files as they would be. */
    public static Examined of(Path topologyYaml, Drafts drafts) {
        return of(TopologyReader.read(topologyYaml, drafts));
    }

    /** The same of what was read already. */
    public static Examined of(TopologyReading reading) {
        Resolution resolution = EstateResolver.resolve(reading);
        Estate estate = resolution.estate();
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(resolution.findings());
        boolean isAsWritten = estate != null && findings.stream().noneMatch(Finding::isError);
        if (estate != null) {
            findings.addAll(Judge.judge(estate));
        }
        return new Examined(estate, isAsWritten, reading.places(), reading.sources(), findings);
    }

    /** The findings without those that the owner accepts. */
    public List<Finding> unaccepted() {
        return estate == null ? findings : Acceptances.apply(estate, findings);
    }
}
