package dev.monctl.model.yaml;

import static dev.monctl.model.finding.Finding.error;

import dev.monctl.model.finding.Finding;

/** Lines that do not fit their neighbours. */
final class Blocks {
    private Blocks() {}

    static Finding finding(String problem, Spot spot, Spot opening) {
        if (problem.contains("not allowed here")) {
            return error(
                    "yaml/syntax",
                    spot.place(1),
                    "'" + spot.character() + "' cannot start a list or a key on the line of another key",
                    "start a new line there, or " + spot.inQuotes());
        }
        if (spot.startsLine()) {
            return misaligned(spot, opening);
        }
        return behindValue(spot);
    }

    private static Finding misaligned(Spot spot, Spot opening) {
        boolean inside = opening.line() < spot.line();
        String where = inside ? " that began in line " + opening.line() + ", column " + opening.column() : " above it";
        return error(
                "yaml/syntax",
                spot.place(spot.word().codePointCount(0, spot.word().length())),
                "this line belongs to nothing: it fits no level of the block" + where,
                "indent it like the lines it belongs to");
    }

    /** A value has ended in its quote or bracket, and something follows. */
    private static Finding behindValue(Spot spot) {
        return error(
                "yaml/syntax",
                spot.place(spot.word().codePointCount(0, spot.word().length())),
                "'" + spot.briefWord() + "' follows a value that has already ended",
                "remove it, or put quotes round the whole value; a single quote in single quotes is written ''");
    }
}
