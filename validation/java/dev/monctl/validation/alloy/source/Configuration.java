package dev.monctl.validation.alloy.source;

import dev.monctl.model.estate.AlloyFile;
import dev.monctl.model.finding.Place;
import dev.monctl.model.unit.Version;
import dev.monctl.validation.pod.Environment;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts that one Alloy reads as one.
 *
 * @param reader whose Alloy it is, as a part of a sentence
 * @param version the one that it is
 * @param naming where the topology says which, or whose it is
 * @param environment its variables; null where they are not known
 * @param owners the files of the owner's that are in it
 */
public record Configuration(
        String reader,
        List<Part> parts,
        Version version,
        Place naming,
        Level level,
        @Nullable Environment environment,
        List<AlloyFile> owners) {
    public Configuration {
        parts = List.copyOf(parts);
        owners = List.copyOf(owners);
    }

    /** What it holds, as far as judging it can tell two of them apart. */
    Identity identity() {
        String texts = parts.stream()
                .map(part -> part.document().source().text().strip())
                .collect(Collectors.joining("\0"));
        return new Identity(texts, version, level);
    }

    /** Whoever has the same is judged alike. */
    record Identity(String texts, Version version, Level level) {}
}
