package dev.monctl.model.yaml;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a word of a text stands in the file that holds the text, however the file spells it: as a block, in quotes, as JSON. */
public final class Spelling {
    private Spelling() {}

    /**
     * The place of a word.
     *
     * @param text what the file holds
     * @param start where the word begins in it
     */
    public static Place of(Scalar text, String word, int start) {
        Pattern whole = Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)");
        Matcher before = whole.matcher(text.value() instanceof String value ? value : text.text());
        int count = 0;
        while (before.find() && before.start() < start) {
            count++;
        }
        Place found = nth(text, whole, count);
        return found == null ? text.place(null) : found;
    }

    private static @Nullable Place nth(Scalar text, Pattern word, int count) {
        Source source = text.source();
        int left = count;
        for (int line = text.span().line();
                line <= Math.min(text.span().endLine(), source.lines().size());
                line++) {
            String spelt = source.lines().get(line - 1);
            Matcher matcher = word.matcher(spelt);
            int from = line == text.span().line()
                    ? spelt.offsetByCodePoints(0, text.span().column() - 1)
                    : 0;
            while (matcher.find(from)) {
                if (left == 0) {
                    int column = spelt.codePointCount(0, matcher.start()) + 1;
                    int width = spelt.codePointCount(matcher.start(), matcher.end());
                    return source.place(new Span(line, column, line, column + width), null);
                }
                left--;
                from = matcher.end();
            }
        }
        return null;
    }
}
