package dev.monctl.validation.pod;

import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words with which a program is started. */
public record CommandLine(List<Field> words) {
    public CommandLine {
        words = List.copyOf(words);
    }

    /** A word, or the part of one that is the value of a flag. */
    public record Argument(Field field, String value) {}

    /** The value of a flag as Go's programs take it: {@code --name=value}, {@code -name value}. The last one wins. */
    public Optional<Argument> flag(String name) {
        for (int at = words.size() - 1; at >= 0; at--) {
            Field word = words.get(at);
            String text = word.text().orElse("").replaceFirst("^--?", "-");
            if (text.startsWith("-" + name + "=")) {
                return Optional.of(new Argument(word, text.substring(name.length() + 2)));
            }
            if (text.equals("-" + name) && at + 1 < words.size()) {
                Field next = words.get(at + 1);
                return Optional.of(new Argument(next, next.text().orElse("")));
            }
        }
        return Optional.empty();
    }

    /** Whether a flag is given, alone or with a value. */
    public boolean has(String name) {
        return words.stream()
                .map(word -> word.text().orElse(""))
                .anyMatch(text -> text.matches("--?" + Pattern.quote(name) + "(=.*)?"));
    }

    /** What does not begin with a dash; the value behind a flag that stands alone is among it. */
    public List<Argument> plain() {
        return words.stream()
                .map(word -> new Argument(word, word.text().orElse("")))
                .filter(word -> !word.value().startsWith("-"))
                .toList();
    }
}
