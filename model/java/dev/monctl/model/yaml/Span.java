package dev.monctl.model.yaml;

/** A stretch of a text. Lines and columns count from 1, columns in code points; the end is exclusive. */
public record Span(int line, int column, int endLine, int endColumn) {

    /** From the start of this one to the end of another. */
    Span to(Span last) {
        return new Span(line, column, last.endLine, last.endColumn);
    }

    static Span of(int line, int column, int width) {
        return new Span(line, column, line, column + width);
    }
}
