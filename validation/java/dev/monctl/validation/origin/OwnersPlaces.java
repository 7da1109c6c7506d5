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
        Place place = finding.place();
        @Nullable Place other = finding.other();
        ChartFile file =
                other == null || files.containsKey(place.file()) ? files.get(place.file()) : files.get(other.file());
        return file == null ? finding : moved(named(finding, file));
    }

    /** What it says of the file, with the name that its owner knows it by. */
    private static Finding named(Finding finding, ChartFile file) {
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

    private Finding moved(Finding finding) {
        Place place = finding.place();
        @Nullable Place other = finding.other();
        if (other == null) {
            return finding.at(of(place));
        }
        // Of two files that do not go together the owner's comes first: the other one is rendered, and comes again.
        boolean isOthersFault = files.containsKey(other.file()) && !files.containsKey(place.file());
        return isOthersFault
                ? finding.at(of(other)).beside(place)
                : finding.at(of(place)).beside(of(other));
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
