package dev.monctl.cli;

import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.Places;
import dev.monctl.model.values.Claim;
import dev.monctl.model.values.Provenance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One value as it is explained: what it is, who gave it, and what that hides. */
record ExplainedValue(Provenance value, Places places) {
    private static final int WIDEST = 80;

    String text() {
        StringBuilder out = new StringBuilder();
        out.append(value.path())
                .append(
                        value.isGone()
                                ? " is taken away"
                                : ": " + word(value.given().value().plain()))
                .append('\n')
                .append(line("from ", value.given()));
        value.hidden().forEach(claim -> out.append(line("hides", claim)));
        return Printable.of(out.toString());
    }

    private String line(String label, Claim claim) {
        String has = word(claim.value().plain());
        boolean isAround = !claim.path().equals(value.path());
        boolean isTold = claim.equals(value.given()) && !value.isGone();
        String told = isTold ? "" : ": " + (isAround ? claim.path() + " is " : "") + has;
        return "  " + label + " " + claim.layer() + told + "  ("
                + where(claim.value().place()) + ")\n";
    }

    /** A key that nobody wrote stands nowhere. */
    private String where(Place place) {
        String key = place.path();
        if (key == null) {
            return place.toString();
        }
        return places.isWritten(key) ? place + " " + key : "the default of " + key;
    }

    /** A long text is known by its first line. */
    private static String word(@Nullable Object value) {
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            return JsonMapper.shared().writeValueAsString(value);
        }
        String text = String.valueOf(value);
        String first = text.lines().findFirst().orElse("\"\"");
        boolean isWhole = first.length() == text.length() || text.isEmpty();
        String cut = first.length() > WIDEST ? first.substring(0, WIDEST) : first;
        return isWhole && cut.equals(first) ? cut : cut + " …";
    }
}
