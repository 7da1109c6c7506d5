package dev.monctl.validation.argocd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a Go template: text as it is, or the words between two pairs of braces. */
sealed interface TemplatePiece {
    record Text(String text) implements TemplatePiece {}

    record Action(List<String> words) implements TemplatePiece {
        boolean is(String keyword) {
            return words.get(0).equals(keyword);
        }
    }

    Pattern ACTION = Pattern.compile("\\{\\{(-\\s)?(.*?)(\\s-)?}}", Pattern.DOTALL);
    Pattern WORD = Pattern.compile("\\s*(\"[^\"\\\\]*\"|[.\\w]+|\\|)\\s*", Pattern.DOTALL);

    /** Cuts a template; a hyphen at an action's end takes the white space beside it away. */
    static List<TemplatePiece> cut(String template) throws NotExpandable {
        List<TemplatePiece> pieces = new ArrayList<>();
        Matcher action = ACTION.matcher(template);
        int at = 0;
        boolean trimmed = false;
        while (action.find()) {
            String text = template.substring(at, action.start());
            text = trimmed ? text.stripLeading() : text;
            pieces.add(new Text(action.group(1) == null ? text : text.stripTrailing()));
            pieces.add(new Action(words(action.group(2))));
            trimmed = action.group(3) != null;
            at = action.end();
        }
        String rest = template.substring(at);
        pieces.add(new Text(trimmed ? rest.stripLeading() : rest));
        return pieces;
    }

    private static List<String> words(String action) throws NotExpandable {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(action);
        int at = 0;
        while (word.find(at) && word.start() == at) {
            words.add(word.group(1));
            at = word.end();
            if (at == action.length()) {
                return words;
            }
        }
        throw new NotExpandable("monctl cannot expand {{" + action + "}}");
    }
}
