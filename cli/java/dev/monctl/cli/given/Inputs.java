package dev.monctl.cli.given;

import dev.monctl.model.estate.ChartFile;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Acceptances;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.topology.ValuesFiles;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlReader;
import dev.monctl.validation.alloy.check.LoneAlloy;
import dev.monctl.validation.config.LoneFiles;
import dev.monctl.validation.config.program.LoneFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an estate is read from: its topology, what that includes and names, and the values beside it. */
final class Inputs implements Kind {
    private final Path topology;
    private final Examined examined;
    private final List<Finding> findings;

    Inputs(Path topology, Examined examined) {
        this.topology = topology;
        this.examined = examined;
        @Nullable Estate estate = examined.estate();
        this.findings = estate == null ? examined.findings() : Acceptances.left(estate, examined.findings());
    }

    @Override
    public Optional<Verdict> judge(GivenFile file) {
        Set<Finding> about = new LinkedHashSet<>();
        findings.stream().filter(file::isSubjectOf).forEach(about::add);
        Optional<Source> read = examined.sources().stream()
                .filter(source -> file.is(Path.of(source.name())))
                .findFirst();
        if (read.isPresent()) {
            return Optional.of(read(file, read.get(), about));
        }
        if (isValues(file)) {
            return Optional.of(unread(file, about));
        }
        return about.isEmpty() && !file.is(topology)
                ? Optional.empty()
                : Optional.of(Verdict.of(file, about, "what is rendered from it" + asFarAsRead(), Verdict.ESTATE));
    }

    private Verdict read(GivenFile file, Source source, Set<Finding> about) {
        List<String> unchecked = new ArrayList<>();
        if (file.endsWith(".alloy")) {
            LoneAlloy alloy = LoneAlloy.of(source, examined.estate());
            about.addAll(alloy.judge());
            unchecked.add(alloy.unchecked());
        }
        chartFile(source)
                .ifPresent(owners -> LoneFiles.at(owners.rendered()).ifPresent(kind -> {
                    about.addAll(placed(kind, owners));
                    unchecked.add(kind.unchecked());
                }));
        if (unchecked.isEmpty()) {
            unchecked.add("what is rendered from it");
        }
        return Verdict.of(file, left(about), String.join(", ", unchecked) + asFarAsRead(), Verdict.ESTATE);
    }

    /** The complaint that it is not used is all that anybody has said of it so far. */
    private Verdict unread(GivenFile file, Set<Finding> about) {
        var reading = file.read();
        about.addAll(reading.findings());
        if (reading.source() != null) {
            YamlReader.read(reading.source(), Dialect.YAML_1_2).findings().stream()
                    .filter(finding -> !finding.code().equals("yaml/empty"))
                    .forEach(about::add);
        }
        return Verdict.of(file, about, "what its values do" + asFarAsRead(), Verdict.ESTATE);
    }

    private boolean isValues(GivenFile file) {
        Path folder = topology.toAbsolutePath().normalize().resolveSibling("");
        Path parent = file.absolute().getParent();
        return (file.endsWith(".yaml") || file.endsWith(".yml"))
                && parent != null
                && (parent.equals(folder.resolve(ValuesFiles.STAGES))
                        || parent.equals(folder.resolve(ValuesFiles.CLUSTERS)));
    }

    private Optional<ChartFile> chartFile(Source source) {
        Estate estate = examined.estate();
        return estate == null
                ? Optional.empty()
                : estate.chartFiles().stream()
                        .filter(file -> file.source().name().equals(source.name()))
                        .findFirst();
    }

    /** With the key that names the file, on which they can be accepted. */
    private static List<Finding> placed(LoneFile kind, ChartFile file) {
        return LoneFiles.judge(kind, file.source()).stream()
                .map(finding -> file.naming().path() == null
                        ? finding
                        : finding.at(finding.place().withPath(file.naming().path())))
                .toList();
    }

    private List<Finding> left(Set<Finding> about) {
        Estate estate = examined.estate();
        return estate == null ? List.copyOf(about) : Acceptances.left(estate, List.copyOf(about));
    }

    private String asFarAsRead() {
        return examined.isAsWritten() ? "" : ", and all that needs " + topology + " without its errors";
    }
}
