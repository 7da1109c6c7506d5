package dev.monctl.model.hujson;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.hujson.HujsonValue.Array;
import dev.monctl.model.hujson.HujsonValue.Member;
import dev.monctl.model.hujson.HujsonValue.Obj;
import dev.monctl.model.hujson.HujsonValue.Text;
import dev.monctl.model.hujson.HujsonValue.Word;
import dev.monctl.model.yaml.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads HuJSON as strictly as Tailscale does, and refuses besides what it would take silently: a key that stands twice. */
public final class HujsonReader {
    /** Whoever walks the tree may recurse. */
    private static final int DEPTH = 100;

    private static final List<String> WORDS = List.of("true", "false", "null");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final Source source;
    private final Cursor cursor;
    private final List<Finding> findings = new ArrayList<>();
    private int depth;

    private HujsonReader(Source source) {
        this.source = source;
        this.cursor = new Cursor(source.text());
    }

    /** Whatever the text is, the answer is a tree or a finding. */
    public static HujsonDocument read(Source source) {
        return new HujsonReader(source).read();
    }

    private HujsonDocument read() {
        HujsonValue root = null;
        try {
            root = document();
        } catch (BrokenText broken) {
            findings.add(Finding.error(
                    broken.code,
                    source.place(broken.start, broken.end, null),
                    String.valueOf(broken.getMessage()),
                    broken.help));
        }
        return new HujsonDocument(source, root, findings);
    }

    private HujsonValue document() {
        cursor.skip();
        HujsonValue root = value("the file holds no value", "write {} for an empty object");
        cursor.skip();
        if (!cursor.isAtEnd()) {
            throw unexpected(
                    "there is something after the end of the value", "remove it, or one of the brackets before it");
        }
        return root;
    }

    private HujsonValue value(String missing, String help) {
        if (cursor.isAtEnd()) {
            throw BrokenText.syntax(cursor.at(), cursor.at(), missing, help);
        }
        return switch (cursor.peek()) {
            case '{' -> nested(this::object);
            case '[' -> nested(this::array);
            case '"' -> TextLiteral.read(cursor);
            default -> word(missing, help);
        };
    }

    private HujsonValue nested(Supplier<HujsonValue> container) {
        if (++depth > DEPTH) {
            throw new BrokenText(
                    "hujson/too-deep",
                    cursor.at(),
                    cursor.at() + 1,
                    "objects and lists lie more than " + DEPTH + " deep in one another",
                    "check that it is the file you mean");
        }
        HujsonValue value = container.get();
        depth--;
        return value;
    }

    private HujsonValue object() {
        int start = cursor.at();
        cursor.take('{');
        List<Member> members = new ArrayList<>();
        Map<String, Text> keys = new HashMap<>();
        boolean comma = true;
        while (true) {
            cursor.skip();
            if (cursor.take('}')) {
                return new Obj(start, cursor.at(), members, comma && !members.isEmpty());
            }
            expectEntry(start, comma, "'}'");
            Text key = key();
            if (keys.putIfAbsent(key.text(), key) == null) {
                members.add(new Member(key, valueOf(key)));
            } else {
                findings.add(twice(key, keys.get(key.text())));
                valueOf(key);
            }
            cursor.skip();
            comma = cursor.take(',');
        }
    }

    private HujsonValue array() {
        int start = cursor.at();
        cursor.take('[');
        List<HujsonValue> items = new ArrayList<>();
        boolean comma = true;
        while (true) {
            cursor.skip();
            if (cursor.take(']')) {
                return new Array(start, cursor.at(), items, comma && !items.isEmpty());
            }
            expectEntry(start, comma, "']'");
            items.add(value("a value is missing here", "write one, or remove the comma"));
            cursor.skip();
            comma = cursor.take(',');
        }
    }

    private void expectEntry(int start, boolean comma, String close) {
        if (cursor.isAtEnd()) {
            throw BrokenText.syntax(
                    start,
                    start + 1,
                    "this '" + cursor.between(start, start + 1) + "' is never closed",
                    "write " + close + " where it ends");
        }
        if (!comma) {
            throw unexpected("a comma or " + close + " is missing before this", "write a comma before it");
        }
        if (cursor.peek() == ',') {
            throw unexpected("there is a comma where an entry is expected", "remove it");
        }
    }

    private Text key() {
        if (cursor.peek() != '"') {
            int end = cursor.endOfWord();
            String word = cursor.between(cursor.at(), end);
            boolean isBare = !word.isEmpty() && Character.isLetter(word.charAt(0));
            throw unexpected(
                    "a key is expected here, in double quotes",
                    isBare ? "write \"" + word + "\"" : "for example \"acls\"");
        }
        return TextLiteral.read(cursor);
    }

    private HujsonValue valueOf(Text key) {
        cursor.skip();
        if (!cursor.take(':')) {
            throw BrokenText.syntax(
                    key.start(),
                    key.end(),
                    "a colon and a value are missing after this key",
                    "write : and a value after it");
        }
        cursor.skip();
        return value("a value is missing here", "write one, or remove the key");
    }

    private Word word(String missing, String help) {
        int start = cursor.at();
        int end = cursor.endOfWord();
        String word = cursor.between(start, end);
        if (WORDS.contains(word) || NUMBER.matcher(word).matches()) {
            cursor.moveTo(end);
            return new Word(start, end, word);
        }
        if (",:}]".contains(word)) {
            throw unexpected(missing, help);
        }
        throw unexpected("'" + word + "' is no JSON value", instead(word));
    }

    private static String instead(String word) {
        if (word.startsWith("#")) {
            return "write // before a comment";
        }
        return Suggestion.nearest(word, WORDS)
                .map(near -> "did you mean " + near + "?")
                .orElse("write a text in double quotes");
    }

    private BrokenText unexpected(String what, @Nullable String help) {
        return BrokenText.syntax(cursor.at(), cursor.endOfWord(), what, help);
    }

    private Finding twice(Text key, @Nullable Text first) {
        int line = first == null
                ? 0
                : source.place(first.start(), first.end(), null).line();
        return Finding.error(
                "hujson/duplicate-key",
                source.place(key.start(), key.end(), null),
                "the key '" + key.text() + "' is set on line " + line + " already; only one of the two would count",
                "remove one of them, or join their values");
    }
}
