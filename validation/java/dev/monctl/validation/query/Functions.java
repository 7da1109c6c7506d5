package dev.monctl.validation.query;

import static java.util.Objects.requireNonNull;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.schema.SchemaFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The functions of a language, and what is no word of it: a call of anything else, a range that is no time. */
public enum Functions {
    PROM("prometheus-3.5/functions.txt"),
    LOG("loki-3.2/functions.txt");

    private static final String TIME = "(?:(?:[0-9]+(?:ms|[smhdwy]))+|\\$[\\w{}:.]+)";
    private static final Pattern RANGE = Pattern.compile("\\[\\s*" + TIME + "\\s*(?::\\s*" + TIME + "?\\s*)?]");
    private static final Pattern VARIABLE = Pattern.compile("\\[\\[\\w+]]");

    /** They stand before a bracket, too. */
    private static final Set<String> WORDS = Set.of(
            "by", "without", "on", "ignoring", "group_left", "group_right", "and", "or", "unless", "bool", "offset");

    private final String file;

    Functions(String file) {
        this.file = file;
    }

    /**
     * A word that the language does not have.
     *
     * @param why goes on behind the query's name
     */
    public record Strange(int start, String word, String why, String help) {}

    /** All of them in a query. */
    public List<Strange> strange(String query) {
        Tokens tokens = Tokens.of(query);
        List<Strange> strange = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            boolean isCall = token.isName() && tokens.isSign(at + 1, "(");
            if (isCall && !WORDS.contains(token.text().toLowerCase(Locale.ROOT)) && !names().contains(token.text())) {
                strange.add(new Strange(
                        token.start(),
                        token.text(),
                        "calls '" + token.text() + "', which is no function",
                        Suggestion.help(token.text(), names(), "write one that there is")));
            } else if (isRange(token) && !RANGE.matcher(token.text()).matches()) {
                strange.add(new Strange(
                        token.start(),
                        token.text(),
                        "reads " + token.text() + ", which is no time",
                        "write it as [5m], or as [1h:5m]"));
            }
        }
        return strange;
    }

    private static boolean isRange(Token token) {
        return token.kind() == Token.Kind.SIGN
                && token.text().startsWith("[")
                && token.text().length() > 1
                && !VARIABLE.matcher(token.text()).matches();
    }

    private Set<String> names() {
        return requireNonNull(Names.OF.get(this));
    }

    /** Read when they are first needed. */
    private static final class Names {
        private static final Map<Functions, Set<String>> OF = read();

        private static Map<Functions, Set<String>> read() {
            var names = new EnumMap<Functions, Set<String>>(Functions.class);
            for (Functions language : values()) {
                Set<String> words = new TreeSet<>();
                SchemaFiles.lines(language.file).stream()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> words.addAll(Arrays.asList(line.strip().split(" +"))));
                names.put(language, words);
            }
            return names;
        }
    }
}
