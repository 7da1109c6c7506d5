package dev.monctl.validation.mutation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The actions of a Go template that open or close a block. */
final class HelmActions {
    private static final Pattern ACTION = Pattern.compile("\\{\\{-? *(if|with|range|define|block|else|end)\\b");

    private HelmActions() {}

    /** Whether these lines can be left out without half an action staying behind. */
    static boolean areBalanced(Lines text, int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            Matcher action = ACTION.matcher(text.line(at));
            while (action.find()) {
                if (action.group(1).equals("end")) {
                    depth--;
                } else if (action.group(1).equals("else")) {
                    if (depth == 0) {
                        return false;
                    }
                } else {
                    depth++;
                }
                if (depth < 0) {
                    return false;
                }
            }
        }
        return depth == 0;
    }
}
