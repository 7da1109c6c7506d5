package dev.monctl.validation.gotemplate;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.gotemplate.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values and calls, each of which hands what it has to the one behind the bar. */
final class Pipeline {
    /** How deep brackets may lie in one another, so that reading them may recurse. */
    private static final int DEEPEST = 100;

    private final TemplateLanguage language;
    private final Blocks blocks;
    private final TemplateReading reading;
    private int brackets;

    Pipeline(TemplateLanguage language, Blocks blocks, TemplateReading reading) {
        this.language = language;
        this.blocks = blocks;
        this.reading = reading;
    }

    /** An action of its own: a value that is printed, or a variable that is set. */
    void any(List<Token> words) {
        value(words, words.get(0));
    }

    /** What a keyword is given. */
    void value(List<Token> words, Token keyword) {
        List<Token> rest = words;
        int assign = assign(words);
        if (assign >= 0) {
            boolean isNew = words.get(assign).text().equals(":=");
            words.subList(0, assign).stream()
                    .filter(word -> word.is(Kind.VARIABLE))
                    .forEach(variable -> {
                        if (isNew) {
                            blocks.declare(variable);
                        } else {
                            blocks.check(variable);
                        }
                    });
            rest = words.subList(assign + 1, words.size());
        }
        commands(rest, keyword);
    }

    /** Where a variable is set: {@code $x :=} or, in a range, {@code $i, $x :=}. */
    private static int assign(List<Token> words) {
        for (int at = 0; at < words.size(); at++) {
            Token word = words.get(at);
            if (word.is(Kind.ASSIGN)) {
                return at;
            }
            if (!word.is(Kind.VARIABLE) && !word.is(Kind.COMMA)) {
                return -1;
            }
        }
        return -1;
    }

    private void commands(List<Token> words, Token before) {
        boolean isHanded = false;
        Token last = before;
        List<Token> command = new ArrayList<>();
        int depth = 0;
        for (Token word : words) {
            depth += word.is(Kind.OPEN) ? 1 : word.is(Kind.CLOSE) ? -1 : 0;
            if (word.is(Kind.BAR) && depth == 0) {
                command(command, isHanded, last);
                command = new ArrayList<>();
                isHanded = true;
                last = word;
            } else {
                command.add(word);
            }
        }
        command(command, isHanded, last);
    }

    private void command(List<Token> words, boolean isHanded, Token before) {
        if (words.isEmpty()) {
            problem(before, "has no value after '" + before.text() + "'", null);
            return;
        }
        Token first = words.get(0);
        if (isHanded && first.isConstant()) {
            problem(first, "hands a value to '" + first.text() + "', which is no function", null);
        }
        int operands = operands(words);
        if (first.is(Kind.WORD) && !first.isConstant()) {
            call(first, operands - 1 + (isHanded ? 1 : 0));
        }
    }

    /** How many there are; each is looked at. */
    private int operands(List<Token> words) {
        int count = 0;
        for (int at = 0; at < words.size(); at++) {
            Token word = words.get(at);
            boolean isPart = word.is(Kind.FIELD) && at > 0 && words.get(at - 1).end() == word.start();
            switch (word.kind()) {
                case OPEN -> at = nested(words, at);
                case VARIABLE -> blocks.check(word);
                case FIELD -> {
                    if (!isPart) {
                        blocks.checkField(word);
                    }
                }
                case WORD -> {
                    if (at > 0 && !word.isConstant()) {
                        call(word, 0);
                    }
                }
                case CLOSE, COMMA, ASSIGN -> problem(word, "has a '" + word.text() + "' where none is allowed", null);
                default -> {
                    // a value that is written out
                }
            }
            count += isPart ? 0 : 1;
        }
        return count;
    }

    /** A part in parentheses is a pipeline of its own. */
    private int nested(List<Token> words, int open) {
        int depth = 0;
        for (int at = open; at < words.size(); at++) {
            depth += words.get(at).is(Kind.OPEN) ? 1 : words.get(at).is(Kind.CLOSE) ? -1 : 0;
            if (depth == 0) {
                inside(words.subList(open + 1, at), words.get(open));
                return at;
            }
        }
        problem(words.get(open), "has a '(' without its ')'", "add the ')'");
        return words.size();
    }

    private void inside(List<Token> words, Token open) {
        brackets++;
        if (brackets <= DEEPEST) {
            commands(words, open);
        } else {
            problem(open, "has brackets more than " + DEEPEST + " deep in one another", "take the expression apart");
        }
        brackets--;
    }

    private void call(Token function, int arguments) {
        TemplateLanguage.Arity arity = language.functions().get(function.text());
        if (arity == null) {
            problem(
                    function,
                    "calls '" + function.text() + "', which is no function",
                    Suggestion.nearest(function.text(), language.functions().keySet())
                            .map(name -> "did you mean '" + name + "'?")
                            .orElse(null));
        } else if (arguments < arity.least() || arguments > arity.most()) {
            problem(
                    function,
                    "gives '" + function.text() + "' " + arguments + " arguments, it takes " + arity.words(),
                    null);
        }
    }

    private void problem(Token at, String why, @Nullable String help) {
        reading.problems().add(new TemplateProblem(at.start(), at.text(), why, help));
    }
}
