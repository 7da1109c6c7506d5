package dev.monctl.validation.mutation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes in the expressions of Prometheus and Loki, wherever they stand. */
final class QueryMutator implements Mutator {
    private static final Pattern BEGIN = Pattern.compile("(?:\\bexpr: |\"expr\": \"|\"query\": \"|\"definition\": \")");
    private static final Pattern FUNCTION = Pattern.compile(
            "\\b(rate|increase|sum|max|min|avg|count|group|[a-z]+_over_time|label_replace|timestamp|histogram_quantile|unless|ignoring|group_left|topk|time)(?= ?\\()");
    private static final Pattern METRIC =
            Pattern.compile("\\b[a-z]+(?:_[a-zA-Z0-9]+)+(?=[{\\[)]|$| [<>=*/+-])|\\bup(?=\\{)");
    private static final Pattern MATCHER =
            Pattern.compile("(?:, ?)?\\b(\\w+)(=~|!=|!~|=)\\\\?\"([^\"\\\\]*)\\\\?\"(?:, ?(?=\\w))?");
    private static final Pattern GROUPED = Pattern.compile("\\b(?:by|on|ignoring|without) \\(([^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("\\w{2,}");
    private static final Pattern RANGE = Pattern.compile("(?<=[\\[:])[0-9]+(?:s|m|h|d)(?=[\\]:])");

    @Override
    public void mutate(Lines text, Mistakes into) {
        for (int at = 0; at < text.size(); at++) {
            Matcher begin = BEGIN.matcher(text.line(at));
            if (!begin.find()) {
                continue;
            }
            String rest = text.line(at).substring(begin.end());
            if (!rest.matches("(&\\w+ )?[|>][-+]?")) {
                expression(text.line(at), at, begin.end(), into);
                continue;
            }
            int indent = text.indent(at);
            for (int line = at + 1; line < text.size() && text.indent(line) > indent + 1; line++) {
                if (!text.isComment(line)) {
                    expression(text.line(line), line, text.indent(line), into);
                }
            }
        }
    }

    private static void expression(String line, int at, int start, Mistakes into) {
        misspell(FUNCTION, line, at, start, into);
        misspell(METRIC, line, at, start, into);
        Matcher matcher = MATCHER.matcher(line).region(start, line.length()).useTransparentBounds(true);
        while (matcher.find()) {
            boolean isBoth = matcher.group().startsWith(",") && matcher.group().matches(".*, ?");
            into.add(Operator.DROP_LABEL, at, matcher.start(), matcher.end(), isBoth ? ", " : "");
            into.add(Operator.MISSPELL_WORD, at, matcher.start(1), matcher.end(1), Typo.in(matcher.group(1)));
            if (matcher.group(3).matches("[\\w/-]{3,}")) {
                into.add(Operator.RENAME_REFERENCE, at, matcher.start(3), matcher.end(3), Typo.in(matcher.group(3)));
            }
        }
        grouped(line, at, start, into);
        Matcher range = RANGE.matcher(line).region(start, line.length()).useTransparentBounds(true);
        while (range.find()) {
            int from = range.start();
            int to = range.end();
            Unit.wrong(range.group()).ifPresent(wrong -> into.add(Operator.CHANGE_UNIT, at, from, to, wrong));
        }
    }

    private static void grouped(String line, int at, int start, Mistakes into) {
        Matcher grouped = GROUPED.matcher(line).region(start, line.length());
        while (grouped.find()) {
            Matcher word = WORD.matcher(line).region(grouped.start(1), grouped.end(1));
            while (word.find()) {
                into.add(Operator.MISSPELL_WORD, at, word.start(), word.end(), Typo.in(word.group()));
                int from = word.start();
                int to = word.end();
                if (line.startsWith(", ", to)) {
                    to += 2;
                } else if (line.startsWith(", ", from - 2)) {
                    from -= 2;
                }
                into.add(Operator.DROP_LABEL, at, from, to, "");
            }
        }
    }

    private static void misspell(Pattern pattern, String line, int at, int start, Mistakes into) {
        Matcher word = pattern.matcher(line).region(start, line.length()).useTransparentBounds(true);
        while (word.find()) {
            into.add(Operator.MISSPELL_WORD, at, word.start(), word.end(), Typo.in(word.group()));
        }
    }
}
