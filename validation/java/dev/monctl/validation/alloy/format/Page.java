package dev.monctl.validation.alloy.format;

import dev.monctl.validation.alloy.syntax.Comment;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;

/**
 * Takes words and the spaces between them, and puts the comments in between: each before the first word that stood behind it.
 * Spaces wait until a word comes, since a comment may come instead. A word that is not told where it stood is taken to have stood
 * right behind the one before it.
 */
final class Page {
    /** One blank line stays. */
    private static final int MOST_NEWLINES = 2;

    private final Positions positions;
    private final Deque<CommentGroup> comments;
    private final Table table = new Table();
    private final List<Space> waiting = new ArrayList<>();
    private int indentation;
    private boolean isAtLineStart = true;
    private boolean isEmpty = true;

    /** Where in the source the next word stood. */
    private int offset;

    private int line = 1;

    /** The line in the source on which the last word or comment ended. */
    private int lastLine;

    Page(Positions positions, Deque<CommentGroup> comments) {
        this.positions = positions;
        this.comments = comments;
    }

    /** Tells where the next word stood: the index of its first character. */
    Page at(int index) {
        offset = positions.offset(index);
        line = positions.line(offset);
        return this;
    }

    Page space(Space... spaces) {
        waiting.addAll(List.of(spaces));
        return this;
    }

    Page word(String text) {
        if (isCommentBefore(offset)) {
            comments(offset, line);
        } else {
            writeWaiting();
        }
        indent();
        table.add(text);
        offset += Positions.length(text);
        line += newlines(text);
        ended(text, line);
        return this;
    }

    /** All of it, with the comments that stood behind the last word. */
    String text() {
        if (isCommentBefore(Integer.MAX_VALUE)) {
            writeComments(Integer.MAX_VALUE, Integer.MAX_VALUE);
        }
        return table.text() + "\n";
    }

    private boolean isCommentBefore(int place) {
        return !comments.isEmpty() && comments.peek().offset(positions) <= place;
    }

    private void comments(int place, int placeLine) {
        Comment last = writeComments(place, placeLine);
        if (last.isBlock() && placeLine == positions.line(CommentGroup.end(last, positions))) {
            indent();
            table.add(" ");
        }
        boolean isBroken = waiting.contains(Space.BREAK);
        waiting.retainAll(EnumSet.of(Space.INDENT, Space.OUTDENT));
        int newlines = placeLine - lastLine;
        writeWaiting();
        newlines(newlines, isBroken ? Space.BREAK : Space.LINE);
    }

    private Comment writeComments(int place, int placeLine) {
        Comment last = comments.getFirst().comments().get(0);
        while (isCommentBefore(place)) {
            for (Comment comment : comments.pop().comments()) {
                separate(positions.lineAt(comment.start()), placeLine);
                write(comment);
                last = comment;
            }
        }
        return last;
    }

    private void write(Comment comment) {
        String text = CommentGroup.text(comment);
        indent();
        table.addLiteral(text);
        ended(text, positions.lineAt(comment.start()) + newlines(text));
    }

    /** What stands between the last word and a comment. */
    private void separate(int commentLine, int placeLine) {
        if (isEmpty) {
            return;
        }
        if (commentLine == lastLine) {
            indent();
            table.add(commentLine == placeLine ? " " : "\t");
            return;
        }
        int newline = firstOtherThanIndentation();
        if (newline < waiting.size()) {
            // The newlines of a comment are its own; what waits behind the one that gave way goes on waiting.
            waiting.set(newline, Space.NOTHING);
            write(waiting.subList(0, newline));
        }
        newlines(commentLine - lastLine, Space.BREAK);
    }

    private int firstOtherThanIndentation() {
        int first = 0;
        while (first < waiting.size() && waiting.get(first).isIndentation()) {
            first++;
        }
        return first;
    }

    private void newlines(int count, Space kind) {
        if (count > 0) {
            indent();
            for (int i = 0; i < Math.min(count, MOST_NEWLINES); i++) {
                newline(kind);
            }
        }
    }

    private void newline(Space kind) {
        if (kind == Space.BREAK) {
            table.breakLine();
        } else {
            table.line();
        }
        isAtLineStart = true;
    }

    private void writeWaiting() {
        write(waiting);
    }

    private void write(List<Space> spaces) {
        spaces.forEach(this::write);
        spaces.clear();
    }

    private void write(Space space) {
        switch (space) {
            case NOTHING -> {}
            case INDENT -> indentation++;
            case OUTDENT -> indentation--;
            case BLANK -> {
                indent();
                table.add(" ");
            }
            case STOP -> {
                indent();
                table.stop();
            }
            case LINE, BREAK -> {
                indent();
                newline(space);
            }
        }
    }

    private void indent() {
        if (isAtLineStart) {
            for (int i = 0; i < indentation; i++) {
                table.tab();
            }
            isAtLineStart = false;
        }
    }

    private void ended(String text, int on) {
        lastLine = on;
        isEmpty = false;
        isAtLineStart = text.endsWith("\n") || text.endsWith("\f");
    }

    private static int newlines(String text) {
        return (int) text.chars().filter(c -> c == '\n' || c == '\f').count();
    }
}
