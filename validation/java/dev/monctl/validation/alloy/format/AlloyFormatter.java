package dev.monctl.validation.alloy.format;

import dev.monctl.validation.alloy.syntax.AlloyDocument;

/** Lays a configuration out as {@code alloy fmt} does, to the byte. */
public final class AlloyFormatter {
    private AlloyFormatter() {}

    /** The text of a readable configuration as it should be. */
    public static String format(AlloyDocument document) {
        String text = document.source().text();
        Positions positions = new Positions(text);
        Page page = new Page(positions, CommentGroup.of(text, document.comments(), positions));
        return new Layout(page, positions).statements(document.statements()).text();
    }
}
