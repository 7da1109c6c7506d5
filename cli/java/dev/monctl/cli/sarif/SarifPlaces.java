package dev.monctl.cli.sarif;

import dev.monctl.cli.repository.Repository;
import dev.monctl.model.finding.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places as SARIF wants them: files by their path in the repository, keys of the topology as logical locations. */
record SarifPlaces(Repository repository) {
    private static final String ROOT = "%SRCROOT%";

    /** What the paths are relative to. Where that lies on this machine is nobody's business. */
    static Map<String, SarifLog.ArtifactLocation> base() {
        SarifLog.Message description = SarifLog.Message.of("The root of the Git repository.");
        return Map.of(ROOT, new SarifLog.ArtifactLocation(null, null, description));
    }

    SarifLog.Location location(Place place) {
        return location(null, place, null);
    }

    /** The second place of a finding. */
    SarifLog.Location related(Place place) {
        return location(1, place, SarifLog.Message.of("This is what it does not fit."));
    }

    private SarifLog.Location location(@Nullable Integer id, Place place, SarifLog.@Nullable Message message) {
        SarifLog.ArtifactLocation file = new SarifLog.ArtifactLocation(
                repository.uri(place.file()), repository.holds(place.file()) ? ROOT : null, null);
        String key = place.path();
        return new SarifLog.Location(
                id,
                new SarifLog.PhysicalLocation(file, region(place)),
                key == null ? null : List.of(new SarifLog.LogicalLocation(key, "property")),
                message);
    }

    /** GitHub shows no result without a line, so what is wrong with a whole file is shown at its first. */
    private static SarifLog.Region region(Place place) {
        return place.line() == 0
                ? new SarifLog.Region(1, null, null)
                : new SarifLog.Region(place.line(), place.column(), place.column() + place.width());
    }
}
