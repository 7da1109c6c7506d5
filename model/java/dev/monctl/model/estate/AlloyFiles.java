package dev.monctl.model.estate;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.OwnFile;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.TopologyReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The owner's Alloy configuration, looked up at the keys that name it. */
final class AlloyFiles {
    private final TopologyReading reading;

    AlloyFiles(TopologyReading reading) {
        this.reading = reading;
    }

    /** What {@code extraAlloy} of a level names; what could not be read is left out, and has its finding. */
    List<AlloyFile> of(String key, int count) {
        List<AlloyFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String item = Places.item(key + ".extraAlloy", i);
            Optional<OwnFile> named = reading.ownFiles().named(item);
            // One that is blank adds nothing, and would make no file.
            named.filter(file -> !file.text().isBlank())
                    .map(file -> new AlloyFile(
                            file.name(),
                            file.path(),
                            file.source(),
                            reading.places().of(item)))
                    .ifPresent(files::add);
        }
        return files;
    }

    /** The files of several levels, each once, however many levels name it. */
    static List<AlloyFile> both(Collection<AlloyFile> one, Collection<AlloyFile> other) {
        Map<String, AlloyFile> byPath = new LinkedHashMap<>();
        one.forEach(file -> byPath.put(file.path(), file));
        other.forEach(file -> byPath.putIfAbsent(file.path(), file));
        return List.copyOf(byPath.values());
    }

    /** Two files of one name could not lie beside each other; a later one would take the place of an earlier one. */
    static List<Finding> clashes(Collection<AlloyFile> files) {
        return clashes(files, AlloyFile::name, "on one spoke");
    }

    /** The same on the hub, where they are entries of a ConfigMap. */
    static List<Finding> clashesOnHub(Collection<AlloyFile> files) {
        return clashes(files, file -> "extra-" + file.key() + ".alloy", "on the hub");
    }

    private static List<Finding> clashes(
            Collection<AlloyFile> files, Function<AlloyFile, String> called, String where) {
        Map<String, AlloyFile> byName = new LinkedHashMap<>();
        List<Finding> clashes = new ArrayList<>();
        for (AlloyFile file : files) {
            AlloyFile first = byName.putIfAbsent(called.apply(file), file);
            if (first != null) {
                clashes.add(Finding.error(
                        "reference/same-file-name",
                        file.naming(),
                        "'" + file.path() + "' and '" + first.path() + "' ("
                                + first.naming().path() + ") would both be called '" + called.apply(file) + "' "
                                + where,
                        "rename one of them, or put both texts into one file"));
            }
        }
        return clashes;
    }
}
