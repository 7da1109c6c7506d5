package dev.monctl.validation.alloy.format;

/** What stands on a line up to the next stop. */
final class Cell {
    private final StringBuilder text = new StringBuilder();
    private int kept;
    private boolean isHard;

    void append(char c) {
        text.append(c);
    }

    /** Adds a text whose spaces stay, also at the end of the line. */
    void appendKept(String literal) {
        text.append(literal);
        kept = text.length();
    }

    /** Its stop is a tab, which keeps its place even where nothing stands before it. */
    void endHard() {
        isHard = true;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Whether it may vanish, since there is nothing in it. */
    boolean isSoft() {
        return isEmpty() && !isHard;
    }

    int width() {
        return text.codePointCount(0, text.length());
    }

    /** Writes it, and tells up to where no space at the end may be removed. */
    int writeTo(StringBuilder out, int keptBefore) {
        int start = out.length();
        out.append(text);
        return kept > 0 ? start + kept : keptBefore;
    }
}
