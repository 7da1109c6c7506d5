package dev.monctl.render;

/** A rendered text that is to stand in a page, of the same language or of another. */
record InnerText(String text, Language language) {
    /** The text as a part of a page in its own language, where its first line is indented already. */
    Embedded lines(int indent) {
        return new Embedded(text.stripTrailing().replaceAll("\\n(?!\\n)", "\n" + " ".repeat(indent)));
    }

    @Override
    public String toString() {
        return text;
    }
}
