package dev.monctl.validation.alloy.check;

import dev.monctl.model.estate.AlloyFile;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.Places;
import dev.monctl.model.unit.Version;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.alloy.catalog.Catalog;
import dev.monctl.validation.alloy.catalog.Stability;
import dev.monctl.validation.alloy.source.Configuration;
import dev.monctl.validation.alloy.source.Level;
import dev.monctl.validation.alloy.source.Part;
import dev.monctl.validation.alloy.syntax.AlloyDocument;
import dev.monctl.validation.alloy.syntax.AlloyReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A file with Alloy configuration, without the texts that are read together with it.
 *
 * @param readers whose Alloy reads it, each version once
 */
public record LoneAlloy(Source source, @Nullable String key, List<Reader> readers) {
    /** What another text may take back: it can have the component that is missed, or be who needs one. */
    private static final Set<String> OF_THE_WHOLE = Set.of("alloy/unknown-reference", "alloy/unused");

    /** The same of a component, unless its name is one of Alloy's but for a letter. */
    private static final String COMPONENT = "alloy/unknown-component";

    /**
     * An Alloy.
     *
     * @param name whose it is, as a part of a sentence
     * @param naming where the topology says which version it is
     */
    public record Reader(String name, Version version, Place naming) {}

    public LoneAlloy {
        readers = List.copyOf(readers);
    }

    /** A file that no topology is known of: the newest Alloy that is known may read it. */
    public static LoneAlloy of(Source source) {
        Version newest = Catalog.committed().newest();
        return new LoneAlloy(source, null, List.of(new Reader("whoever reads it", newest, Place.file(source.name()))));
    }

    /**
     * A file of an estate's owner: who has it reads it, or anybody where the topology does not name it.
     *
     * @param estate null where it is not known
     */
    public static LoneAlloy of(Source source, @Nullable Estate estate) {
        if (estate == null) {
            return of(source);
        }
        List<AlloyFile> named = estate.alloyFiles().stream()
                .filter(file -> file.source().name().equals(source.name()))
                .toList();
        List<Reader> readers = named.isEmpty()
                ? readers(estate, files -> true)
                : readers(estate, files -> files.stream().anyMatch(named::contains));
        return new LoneAlloy(
                source, named.isEmpty() ? null : named.get(0).naming().path(), readers);
    }

    private static List<Reader> readers(Estate estate, Predicate<List<AlloyFile>> has) {
        Map<Version, Reader> readers = new LinkedHashMap<>();
        if (has.test(estate.hubExtraAlloy())) {
            Version version = estate.hub().alloy().version();
            readers.put(version, new Reader("the hub", version, estate.places().of("hub.alloy.version")));
        }
        for (Spoke spoke : estate.spokes()) {
            if (has.test(spoke.extraAlloy())) {
                Version version = spoke.alloy().version();
                String name = spoke.name().toString();
                Place naming = estate.places().of(Places.below("spokes", name) + ".alloy.version");
                readers.putIfAbsent(version, new Reader(name, version, naming));
            }
        }
        return List.copyOf(readers.values());
    }

    /** What is wrong with it whatever is read beside it. */
    public List<Finding> judge() {
        AlloyDocument document = AlloyReader.read(source);
        Set<Finding> findings = new LinkedHashSet<>(AlloyCheck.form(document));
        if (document.isReadable()) {
            Part part = new Part(document, span -> source.place(span, key));
            for (Reader reader : readers) {
                ConfigurationCheck.judge(configuration(part, reader)).stream()
                        .filter(LoneAlloy::isSure)
                        .forEach(findings::add);
            }
        }
        List<Finding> placed = new ArrayList<>();
        findings.forEach(finding ->
                placed.add(key == null ? finding : finding.at(finding.place().withPath(key))));
        return placed;
    }

    private static Configuration configuration(Part part, Reader reader) {
        Level level = new Level(Stability.GENERALLY_AVAILABLE, false, null);
        return new Configuration(
                reader.name(), List.of(part), reader.version(), reader.naming(), level, null, List.of());
    }

    private static boolean isSure(Finding finding) {
        String help = finding.help();
        boolean isMisspelt = help != null && help.startsWith("did you mean");
        return !OF_THE_WHOLE.contains(finding.code()) && (!finding.code().equals(COMPONENT) || isMisspelt);
    }

    /** What cannot be told of one text alone. */
    public String unchecked() {
        return "whether the components that it refers to are there, and whether somebody refers to its own";
    }
}
