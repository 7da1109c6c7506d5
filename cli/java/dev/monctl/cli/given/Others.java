package dev.monctl.cli.given;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.yaml.SourceReading;
import dev.monctl.validation.alloy.check.LoneAlloy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files that the estate knows nothing of: an Alloy configuration can be read all the same, the rest is only named. */
final class Others implements Kind {
    private final Path topology;
    private final @Nullable Estate estate;

    Others(Path topology, Examined examined) {
        this.topology = topology;
        this.estate = examined.estate();
    }

    @Override
    public Optional<Verdict> judge(GivenFile file) {
        if (!Files.isRegularFile(file.path())) {
            return Optional.of(new Verdict(file.read().findings()));
        }
        if (file.endsWith(".alloy")) {
            return Optional.of(alloy(file));
        }
        return Optional.of(
                TopologyFile.isOne(file.path())
                        ? Verdict.unknown(
                                file, "it is the topology of another estate", "monctl validate " + file.name())
                        : Verdict.unknown(file, "it is no file of the estate of " + topology, help()));
    }

    private Verdict alloy(GivenFile file) {
        SourceReading reading = file.read();
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (reading.source() == null) {
            return new Verdict(findings);
        }
        LoneAlloy alloy = LoneAlloy.of(reading.source(), estate);
        findings.addAll(alloy.judge());
        return Verdict.of(file, findings, alloy.unchecked(), "name it in an extraAlloy of " + topology);
    }

    private static String help() {
        return "name it in the topology, or the topology that names it: --topology FILE";
    }
}
