package dev.monctl.validation.origin;

import dev.monctl.model.estate.ChartFile;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The way from a file of the chart that holds what the owner wrote, and nothing else, to the owner's own file: that is the one
 * to change. A file of the chart that was edited by hand is no longer the owner's.
 */
public final class OwnersPlaces {
    private final Map<String, ChartFile> files;

    private OwnersPlaces(Map<String, ChartFile> files) {
        this.files = files;
    }

    public static OwnersPlaces of(Estate estate, OutputTree tree) {
        return new OwnersPlaces(estate.chartFiles().stream()
                .filter(file -> tree.files().containsKey(file.rendered())
                        && tree.text(file.rendered()).equals(file.text()))
                .collect(Collectors.toMap(ChartFile::rendered, file -> file)));
    }

    /** The same findings, those about the owner's files with their places there. */
    public List<Finding> of(Collection<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    private Finding of(Finding finding) {
        Finding turned = turned(finding);
        @Nullable Place other = turned.other();
        Finding moved = named(turned, turned.place()).at(of(turned.place()));
        return other == null ? moved : named(moved, other).beside(of(other));
    }

    /** Of two files that do not go together the owner's comes first: the other one is rendered, and comes again. */
    private Finding turned(Finding finding) {
        Place place = finding.place();
        @Nullable Place other = finding.other();
        return other != null && isOwners(other) && !isOwners(place)
                ? finding.at(other).beside(place)
                : finding;
    }

    private boolean isOwners(Place place) {
        return files.containsKey(place.file());
    }

    /** What it says of a file, with the name that its owner knows it by. */
    private Finding named(Finding finding, Place place) {
        ChartFile file = files.get(place.file());
        if (file == null) {
            return finding;
        }
        String help = finding.help();
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.place(),
                finding.what().replace(file.called(), file.name()),
                finding.why().replace(file.called(), file.name()),
                help == null ? null : help.replace(file.called(), file.name()),
                finding.other());
    }

    private Place of(Place place) {
        ChartFile file = files.get(place.file());
        return file == null
                ? place
                : new Place(
                        file.source().name(),
                        place.line(),
                        place.column(),
                        place.width(),
                        place.text(),
                        file.naming().path());
    }
}
