package dev.monctl.validation.mutation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes within the braces of a Go template. */
final class GoTemplateMutator implements Mutator {
    private static final Pattern ACTION = Pattern.compile("\\{\\{.*?\\}\\}");
    private static final Pattern VALUE = Pattern.compile("(?<=\\.)[a-zA-Z]{3,}\\b");
    private static final Pattern TEMPLATE = Pattern.compile("(?<=(?:include|template|define) \")[\\w.-]+");
    private static final Pattern FUNCTION = Pattern.compile(
            "(?<=[(| -])(include|nindent|quote|toYaml|default|printf|required|len|eq|lt|gt|join|dict|list|template|range|with|get|tpl)(?= )");

    @Override
    public void mutate(Lines text, Mistakes into) {
        boolean isComment = false;
        for (int at = 0; at < text.size(); at++) {
            String line = text.line(at);
            isComment |= line.contains("/*");
            if (!isComment) {
                Matcher action = ACTION.matcher(line);
                while (action.find()) {
                    misspell(Operator.RENAME_REFERENCE, VALUE, line, at, action, into);
                    misspell(Operator.RENAME_REFERENCE, TEMPLATE, line, at, action, into);
                    misspell(Operator.MISSPELL_WORD, FUNCTION, line, at, action, into);
                }
            }
            isComment &= !line.contains("*/");
        }
    }

    private static void misspell(
            Operator operator, Pattern pattern, String line, int at, Matcher action, Mistakes into) {
        Matcher word =
                pattern.matcher(line).region(action.start(), action.end()).useTransparentBounds(true);
        while (word.find()) {
            into.add(operator, at, word.start(), word.end(), Typo.in(word.group()));
        }
    }
}
