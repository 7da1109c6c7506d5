package dev.monctl.cli;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names files of the output as their user finds them: below the output folder, from where monctl was called. An annotation of
 * a pull request with any other name would be shown nowhere.
 *
 * @param folder the output folder as the user named it
 * @param owners files that were read, not written; they are called as their reader calls them
 */
record OutputPlaces(Path folder, Set<String> owners) {
    OutputPlaces {
        owners = Set.copyOf(owners);
    }

    OutputPlaces(Path folder) {
        this(folder, Set.of());
    }

    /** The same for findings that may also be about what the output is made of. */
    OutputPlaces besides(List<Source> read) {
        return new OutputPlaces(folder, read.stream().map(Source::name).collect(Collectors.toSet()));
    }

    List<Finding> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    private Finding of(Finding finding) {
        Finding named = finding.at(of(finding.place()));
        Place other = finding.other();
        return other == null ? named : named.beside(of(other));
    }

    private Place of(Place place) {
        return isInFolder(place.file()) ? place.in(shown()) : place;
    }

    /** What a file of the output is called. */
    String shown(String path) {
        return shown() + "/" + path;
    }

    private String shown() {
        return folder.toString().replace('\\', '/');
    }

    /** What is wrong with the folder itself names it already, and a program that was not asked is no file. */
    private boolean isInFolder(String file) {
        boolean isFile = file.contains("/") || file.startsWith(".monctl");
        return isFile && !owners.contains(file) && !Path.of(file).startsWith(folder);
    }
}
