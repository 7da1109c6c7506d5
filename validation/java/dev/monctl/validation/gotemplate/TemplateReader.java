package dev.monctl.validation.gotemplate;

import dev.monctl.validation.gotemplate.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through a template action by action. */
final class TemplateReader {
    private static final Pattern COMMENT = Pattern.compile("\\s*/\\*");
    private static final Pattern WHOLE_COMMENT = Pattern.compile("\\{\\{(?:-\\s+)?/\\*(?s:.*?)\\*/(?:\\s+-)?}}");

    private final String text;
    private final TemplateReading reading;
    private final Blocks blocks;
    private final Pipeline pipelines;

    TemplateReader(String text, TemplateLanguage language, TemplateReading reading) {
        this.text = text;
        this.reading = reading;
        this.blocks = new Blocks(language, reading);
        this.pipelines = new Pipeline(language, blocks, reading);
    }

    void read() {
        for (int open = text.indexOf("{{"); open >= 0; ) {
            int begin = open + (hasTrim(open) ? 3 : 2);
            int end = COMMENT.matcher(text).region(begin, text.length()).lookingAt()
                    ? comment(open)
                    : action(open, begin);
            if (end < 0) {
                return; // what follows cannot be told from text
            }
            open = text.indexOf("{{", end);
        }
        blocks.end();
    }

    /** Whether white space before the action is cut off. */
    private boolean hasTrim(int open) {
        return text.startsWith("{{-", open)
                && open + 3 < text.length()
                && Character.isWhitespace(text.charAt(open + 3));
    }

    /** Goes behind a comment, which is alone in its braces and touches them. */
    private int comment(int open) {
        Matcher whole = WHOLE_COMMENT.matcher(text).region(open, text.length());
        if (whole.lookingAt()) {
            return whole.end();
        }
        problem(open, "{{", "has a comment that does not end with its braces", "write {{/* … */}}");
        return -1;
    }

    /** Goes behind the action that opens here. */
    private int action(int open, int begin) {
        List<Token> words = new ArrayList<>();
        int end = words(open, begin, words);
        if (end >= 0 && words.isEmpty()) {
            problem(open, "{{", "has an action with nothing in it", "remove it");
        } else if (end >= 0) {
            action(words);
        }
        return end;
    }

    private int words(int open, int begin, List<Token> words) {
        int at = begin;
        while (at < text.length()) {
            Token token = Token.at(text, at);
            if (token == null) {
                String stranger = text.substring(at, text.offsetByCodePoints(at, 1));
                problem(at, stranger, "has a '" + stranger + "' that no action can have", "close the action with }}");
                return -1;
            }
            if (token.is(Kind.END)) {
                return token.end();
            }
            if (!token.is(Kind.SPACE)) {
                words.add(token);
            }
            at = token.end();
        }
        problem(open, "{{", "has a '{{' without its '}}'", "add the '}}'");
        return -1;
    }

    private void action(List<Token> words) {
        Token first = words.get(0);
        List<Token> rest = words.subList(1, words.size());
        switch (first.is(Kind.WORD) ? first.text() : "") {
            case "if", "with", "range" -> blocks.open(first, () -> pipelines.value(rest, first));
            case "else" -> otherwise(first, rest);
            case "end" -> blocks.close(first);
            case "break", "continue" -> blocks.leave(first);
            case "define", "block" -> define(first, rest);
            case "template" -> template(first, rest);
            default -> pipelines.any(words);
        }
    }

    private void otherwise(Token keyword, List<Token> rest) {
        blocks.otherwise(keyword, rest.isEmpty());
        if (!rest.isEmpty()) {
            pipelines.value(rest.subList(1, rest.size()), rest.get(0));
        }
    }

    private void define(Token keyword, List<Token> rest) {
        name(keyword, rest).ifPresent(name -> reading.defined().add(name.unquoted()));
        blocks.open(keyword, () -> {
            if (keyword.isWord("block") && rest.size() > 1) {
                pipelines.value(rest.subList(1, rest.size()), keyword);
            }
        });
    }

    private void template(Token keyword, List<Token> rest) {
        name(keyword, rest).ifPresent(name -> {
            reading.uses().add(new TemplateUse(name.start(), name.unquoted()));
            if (rest.size() > 1) {
                pipelines.value(rest.subList(1, rest.size()), keyword);
            }
        });
    }

    private Optional<Token> name(Token keyword, List<Token> rest) {
        if (rest.isEmpty() || !rest.get(0).is(Kind.STRING)) {
            problem(
                    keyword,
                    "has '" + keyword.text() + "' without a name in quotes",
                    "write {{ " + keyword.text() + " \"name\" … }}");
            return Optional.empty();
        }
        return Optional.of(rest.get(0));
    }

    private void problem(Token at, String why, @Nullable String help) {
        problem(at.start(), at.text(), why, help);
    }

    private void problem(int start, String word, String why, @Nullable String help) {
        reading.problems().add(new TemplateProblem(start, word, why, help));
    }
}
