package dev.monctl.validation.gotemplate;

import dev.monctl.model.finding.Suggestion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is open while a template is read: the blocks that an {@code end} closes, and the variables that they know. */
final class Blocks {
    private record Block(Token keyword, Set<String> outer, boolean hasOtherwise) {}

    private final TemplateReading reading;
    private final TemplateLanguage language;
    private final Deque<Block> open = new ArrayDeque<>();
    private Set<String> variables = new LinkedHashSet<>();

    Blocks(TemplateLanguage language, TemplateReading reading) {
        this.language = language;
        this.reading = reading;
        variables.add("$");
        variables.addAll(language.variables());
    }

    /** @param condition looks at what stands behind the keyword: it may set variables, but its dot is still the one outside */
    void open(Token keyword, Runnable condition) {
        Set<String> outer = variables;
        variables = new LinkedHashSet<>(outer);
        condition.run();
        open.push(new Block(keyword, outer, false));
        if (keyword.isWord("define") || keyword.isWord("block")) {
            variables.retainAll(Set.of("$"));
        }
    }

    void otherwise(Token keyword, boolean isLast) {
        Block block = open.peek();
        if (block == null || block.keyword().isWord("define") || block.keyword().isWord("block")) {
            problem(keyword, "has an 'else' that belongs to no 'if', 'with' or 'range'", "remove it");
        } else if (block.hasOtherwise()) {
            problem(keyword, "has an 'else' after the last 'else' of its block", "remove one of them");
        } else {
            open.pop();
            open.push(new Block(block.keyword(), block.outer(), isLast));
        }
    }

    void close(Token keyword) {
        Block block = open.poll();
        if (block == null) {
            problem(keyword, "has an 'end' that closes nothing", "remove it");
        } else {
            variables = block.outer();
        }
    }

    /** Goes out of a {@code range} before its end. */
    void leave(Token keyword) {
        if (open.stream().noneMatch(block -> block.keyword().isWord("range"))) {
            problem(keyword, "has a '" + keyword.text() + "' outside of every 'range'", "remove it");
        }
    }

    /** Nothing may be open at the end of the text. */
    void end() {
        open.forEach(block ->
                problem(block.keyword(), "has '" + block.keyword().text() + "' without its 'end'", "add {{ end }}"));
    }

    /** Whether the dot is still what the template was given. */
    boolean isOutermost() {
        return open.stream().allMatch(block -> block.keyword().isWord("if"));
    }

    void declare(Token variable) {
        variables.add(variable.text());
    }

    void check(Token variable) {
        if (!variables.contains(variable.text())) {
            problem(
                    variable,
                    "names the variable '" + variable.text() + "', which is not set here",
                    Suggestion.help(
                            variable.text(), variables, "set it before with {{ " + variable.text() + " := … }}"));
        }
    }

    void checkField(Token field) {
        String name = field.text().substring(1);
        if (isOutermost() && !language.fields().isEmpty() && !language.fields().contains(name)) {
            problem(
                    field,
                    "names '" + field.text() + "', which it is not given",
                    Suggestion.help(name, language.fields(), "it is given", "nothing is given to it"));
        }
    }

    private void problem(Token at, String why, String help) {
        reading.problems().add(new TemplateProblem(at.start(), at.text(), why, help));
    }
}
