package dev.monctl.validation.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Goes through the words of a query and gathers the labels that they name. */
final class Reading {
    private static final Set<String> BEFORE_LABELS =
            Set.of("by", "without", "on", "ignoring", "group_left", "group_right");
    private static final Set<String> WORDS =
            Set.of("and", "or", "unless", "bool", "offset", "atan2", "inf", "nan", "start", "end");

    /** They make labels of what stands in a line. */
    private static final Set<String> PARSERS =
            Set.of("json", "logfmt", "pattern", "regexp", "unpack", "label_format", "unwrap");

    private static final Set<String> COMPARISONS = Set.of("=", "!=", "=~", "!~", "==", ">", "<", ">=", "<=");

    private final Tokens tokens;
    private final List<Selector> selectors = new ArrayList<>();
    private final List<LabelName> named = new ArrayList<>();
    private final Set<String> made = new TreeSet<>();
    private boolean makesAny;

    Reading(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What a name is that stands apart from selectors and lists of labels: that differs between the languages. */
    @FunctionalInterface
    private interface Language {
        /** Reads what begins with the name, and tells the index of its last word. */
        int read(Token name, int index);
    }

    Query prom() {
        return read(this::callOrMetric);
    }

    Query log() {
        return read(this::stage);
    }

    private Query read(Language language) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.is("{")) {
                i = select(null, i);
            } else if (isBeforeLabels(token)) {
                i = list(i + 1);
            } else if (token.isName()) {
                i = language.read(token, i);
            }
        }
        return new Query(selectors, named, made, makesAny);
    }

    private int callOrMetric(Token name, int index) {
        if (isCalled(index)) {
            call(name.text(), index + 1);
            return index;
        }
        return isMetric(name) ? metric(name, index) : index;
    }

    private static boolean isBeforeLabels(Token token) {
        return token.isName() && BEFORE_LABELS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Functions stand before a bracket; operators like sum may have their labels in between. */
    private boolean isCalled(int index) {
        int next = index + 1;
        return next < tokens.size() && (tokens.isSign(next, "(") || isGrouping(tokens.at(next)));
    }

    private static boolean isGrouping(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.isName() && (word.equals("by") || word.equals("without"));
    }

    private static boolean isMetric(Token name) {
        return !WORDS.contains(name.text().toLowerCase(Locale.ROOT));
    }

    private int metric(Token name, int index) {
        if (tokens.isSign(index + 1, "{")) {
            return select(name.text(), index + 1);
        }
        selectors.add(new Selector(name.text(), List.of()));
        return index;
    }

    /** Reads what stands in braces, and tells where they close. */
    private int select(@Nullable String metric, int open) {
        int end = tokens.closing(open);
        String name = metric;
        List<LabelMatcher> matchers = new ArrayList<>();
        for (int i = open + 1; i + 1 < end; i++) {
            boolean isMatcher = COMPARISONS.contains(tokens.at(i).text())
                    && tokens.at(i).kind() == Token.Kind.SIGN
                    && tokens.at(i + 1).isString();
            if (isMatcher) {
                Token label = tokens.at(i - 1);
                String operator = tokens.at(i).text();
                String value = tokens.at(i + 1).text();
                if (!label.text().equals("__name__")) {
                    matchers.add(new LabelMatcher(label.text(), operator, value, label.start()));
                } else if (operator.equals("=")) {
                    name = value;
                }
            }
        }
        selectors.add(new Selector(name, matchers));
        return end;
    }

    private int list(int open) {
        if (!tokens.isSign(open, "(")) {
            return open - 1; // group_left may stand alone
        }
        int end = tokens.closing(open);
        for (int i = open + 1; i < end; i++) {
            if (tokens.at(i).isName() || tokens.at(i).isString()) {
                named.add(new LabelName(tokens.at(i).text(), tokens.at(i).start()));
            }
        }
        return end;
    }

    private void call(String function, int open) {
        switch (function) {
            case "label_replace", "label_join" -> relabel(function, tokens.arguments(open));
            case "count_values" -> string(tokens.arguments(open), 0).ifPresent(label -> made.add(label.text()));
            default -> {
                // no other function names labels
            }
        }
    }

    /** label_replace(v, made, text, source, pattern), label_join(v, made, text, source …). */
    private void relabel(String function, List<Integer> arguments) {
        string(arguments, 1).ifPresent(label -> made.add(label.text()));
        int sources = function.equals("label_replace") ? 4 : arguments.size();
        for (int i = 3; i < sources; i++) {
            string(arguments, i).ifPresent(label -> named.add(new LabelName(label.text(), label.start())));
        }
    }

    private Optional<Token> string(List<Integer> arguments, int index) {
        return index < arguments.size()
                ? Optional.of(tokens.at(arguments.get(index))).filter(Token::isString)
                : Optional.empty();
    }

    /** A stage behind a bar: a parser, or a condition on a label. */
    private int stage(Token first, int index) {
        int next = index + 1;
        if (!tokens.isSign(index - 1, "|")) {
            return index;
        }
        if (PARSERS.contains(first.text())) {
            makesAny = true;
        } else if (next < tokens.size() && COMPARISONS.contains(tokens.at(next).text())) {
            named.add(new LabelName(first.text(), first.start()));
        }
        return index;
    }
}
