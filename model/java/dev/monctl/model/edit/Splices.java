package dev.monctl.model.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in one text, which do not overlap. */
final class Splices {
    private record Splice(int start, int end, String replacement) {}

    private final String text;
    private final List<Splice> splices = new ArrayList<>();

    Splices(String text) {
        this.text = text;
    }

    Splices insert(int offset, String what) {
        return replace(offset, offset, what);
    }

    Splices remove(int start, int end) {
        return replace(start, end, "");
    }

    Splices replace(int start, int end, String replacement) {
        splices.add(new Splice(start, end, replacement));
        return this;
    }

    /** The text with all of them; of two insertions at one place the earlier comes first. */
    String applied() {
        StringBuilder made = new StringBuilder();
        int from = 0;
        for (Splice splice :
                splices.stream().sorted(Comparator.comparingInt(Splice::start)).toList()) {
            made.append(text, from, splice.start()).append(splice.replacement());
            from = splice.end();
        }
        return made.append(text, from, text.length()).toString();
    }
}
