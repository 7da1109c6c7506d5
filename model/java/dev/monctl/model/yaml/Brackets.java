package dev.monctl.model.yaml;

import static dev.monctl.model.finding.Finding.error;

import dev.monctl.model.finding.Finding;
import java.util.Optional;

/** Lists in {@code [ ]} and mappings in braces. */
final class Brackets {
    private Brackets() {}

    static Optional<Finding> finding(String problem, Spot spot, Spot opening) {
        if (problem.startsWith("expected ',' or ']'")) {
            return Optional.of(unfinished("list", "]", spot, opening));
        }
        if (problem.startsWith("expected ',' or '}'")) {
            return Optional.of(unfinished("mapping", "}", spot, opening));
        }
        if (problem.startsWith("expected the node content") && endsDocument(spot)) {
            return Optional.of(error(
                    "yaml/syntax",
                    spot.place(spot.rest().isEmpty() ? 1 : 3),
                    "the document ends here, but a bracket above is still open",
                    "add the ']' or '}' that is missing"));
        }
        if (problem.startsWith("expected the node content")) {
            return Optional.of(SyntaxProblem.quote(spot, "no value can start with '" + spot.character() + "'"));
        }
        return Optional.empty();
    }

    private static boolean endsDocument(Spot spot) {
        String rest = spot.rest();
        return rest.isBlank() || (spot.column() == 1 && (rest.startsWith("---") || rest.startsWith("...")));
    }

    /** On its own line a missing comma is likelier, else the bracket was forgotten. */
    private static Finding unfinished(String what, String bracket, Spot spot, Spot opening) {
        boolean sameLine = spot.line() == opening.line() && !spot.rest().isBlank();
        if (!sameLine) {
            return error(
                    "yaml/syntax",
                    opening.place(1),
                    "the " + what + " that opens here is never closed",
                    "add '" + bracket + "' at its end");
        }
        return error(
                "yaml/syntax",
                spot.place(1),
                "'" + spot.character() + "' cannot stand in the " + what + " that opens in column " + opening.column(),
                "put a ',' before it, quotes round the value, or '" + bracket + "' where the " + what + " ends");
    }
}
