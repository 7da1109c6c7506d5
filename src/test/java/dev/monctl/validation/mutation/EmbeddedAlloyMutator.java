package dev.monctl.validation.mutation;

/** Mistakes in the configuration of Alloy that a values file holds as a text. */
final class EmbeddedAlloyMutator implements Mutator {
    private final Mutator alloy = new AlloyMutator();

    @Override
    public void mutate(Lines text, Mistakes into) {
        Lines onlyAlloy =
                new Lines(text.lines().stream().map(String::stripTrailing).toList());
        int from = 0;
        while (from < text.size() && !text.line(from).strip().equals("content: |-")) {
            from++;
        }
        if (from == text.size()) {
            return;
        }
        int to = from + 1;
        while (to < text.size() && text.indent(to) > text.indent(from)) {
            to++;
        }
        Lines blanked = onlyAlloy.with(0, from + 1, java.util.Collections.nCopies(from + 1, ""));
        blanked = blanked.with(to, blanked.size(), java.util.Collections.nCopies(blanked.size() - to, ""));
        alloy.mutate(blanked, into);
    }
}
