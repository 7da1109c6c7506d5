package dev.monctl.model.topology;

import com.networknt.schema.Error;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Chooses among the errors of the check: one mistake of the author's is one finding, however many keywords it offends. */
final class Complaints {
    /** What says most about a value comes first; the rest only follows from it. */
    private static final List<String> WEIGHT =
            List.of("additionalProperties", "type", "enum", "format", "propertyNames", "required");

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.place().file())
            .thenComparingInt(finding -> finding.place().line())
            .thenComparingInt(finding -> finding.place().column());

    private final TopologySchema schema;
    private final JsonNode start;
    private final JsonNode tree;
    private final Wording wording;

    /** @param start the schema of the whole tree */
    Complaints(TopologySchema schema, JsonNode start, JsonNode tree, Places places) {
        this.schema = schema;
        this.start = start;
        this.tree = tree;
        this.wording = new Wording(places);
    }

    List<Finding> findings(List<Error> errors) {
        Map<String, Error> mistakes = new LinkedHashMap<>();
        for (Error error : errors) {
            mistakes.merge(mistake(error), error, (one, other) -> weight(one) <= weight(other) ? one : other);
        }
        List<Finding> findings = new ArrayList<>();
        for (Error error : mistakes.values()) {
            Spot spot = Spot.at(schema, start, tree, error.getInstanceLocation());
            if (!followsFromMisspelling(error, spot)) {
                findings.add(wording.of(error, spot));
            }
        }
        findings.sort(BY_PLACE);
        return findings;
    }

    private static String mistake(Error error) {
        String property = error.getProperty();
        return error.getInstanceLocation() + (property == null ? "" : " " + property);
    }

    private static int weight(Error error) {
        int weight = WEIGHT.indexOf(error.getKeyword());
        return weight < 0 ? WEIGHT.size() : weight;
    }

    /** A key is missing because it is misspelt, and the misspelling has its own finding. */
    private static boolean followsFromMisspelling(Error error, Spot spot) {
        String missing = error.getProperty();
        return error.getKeyword().equals("required")
                && missing != null
                && !spot.shape().path("additionalProperties").isMissingNode()
                && spot.strangeKeys().stream()
                        .anyMatch(strange -> Suggestion.nearest(strange, spot.freeKeys())
                                .equals(Suggestion.nearest(missing, Set.of(missing))));
    }
}
