package dev.monctl.validation.alloy.format;

import dev.monctl.validation.alloy.syntax.Comment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Comments with neither a word nor a blank line between them; where the first of them goes, all go. */
record CommentGroup(List<Comment> comments) {
    CommentGroup {
        comments = List.copyOf(comments);
    }

    /** All comments of a text, in its order. */
    static Deque<CommentGroup> of(String source, List<Comment> comments, Positions positions) {
        Deque<CommentGroup> groups = new ArrayDeque<>();
        List<Comment> group = new ArrayList<>();
        for (Comment comment : comments) {
            if (!group.isEmpty() && !follows(comment, group.get(group.size() - 1), source, positions)) {
                groups.add(new CommentGroup(group));
                group.clear();
            }
            group.add(comment);
        }
        if (!group.isEmpty()) {
            groups.add(new CommentGroup(group));
        }
        return groups;
    }

    private static boolean follows(Comment comment, Comment before, String source, Positions positions) {
        int line = positions.lineAt(before.start())
                + (int) text(before).chars().filter(c -> c == '\n').count();
        return source.substring(before.end(), comment.start()).isBlank()
                && positions.lineAt(comment.start()) <= line + 1;
    }

    /** Where the first one begins. */
    int offset(Positions positions) {
        return positions.offset(comments.get(0).start());
    }

    /** Without carriage returns, which Alloy drops. */
    static String text(Comment comment) {
        return comment.written().replace("\r", "");
    }

    /** The offset of the last character, as it would be without carriage returns. */
    static int end(Comment comment, Positions positions) {
        return positions.offset(comment.start()) + Positions.length(text(comment)) - 1;
    }
}
