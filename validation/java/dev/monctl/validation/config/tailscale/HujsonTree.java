package dev.monctl.validation.config.tailscale;

import dev.monctl.model.hujson.HujsonValue;
import dev.monctl.model.hujson.HujsonValue.Array;
import dev.monctl.model.hujson.HujsonValue.Obj;
import dev.monctl.model.hujson.HujsonValue.Text;
import dev.monctl.model.hujson.HujsonValue.Word;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A HuJSON document as the tree that schemas and rules look into. Tailscale passes over the case of keys; so does the tree. */
final class HujsonTree {
    /** As many digits as a long surely has. */
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private final Source source;
    private final Map<String, String> keys;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

    /** @param keys how each known key is spelt, by its small letters */
    HujsonTree(Source source, Map<String, String> keys) {
        this.source = source;
        this.keys = keys;
        for (int at = source.text().indexOf('\n'); at >= 0; at = source.text().indexOf('\n', at + 1)) {
            lineStarts.add(at + 1);
        }
    }

    YamlNode of(HujsonValue value) {
        if (value instanceof Obj object) {
            return new YamlNode.Mapping(
                    source,
                    span(value),
                    object.members().stream()
                            .map(member -> new Entry(key(member.key()), of(member.value())))
                            .toList());
        }
        if (value instanceof Array array) {
            return new YamlNode.Sequence(
                    source, span(value), array.items().stream().map(this::of).toList());
        }
        if (value instanceof Text text) {
            return new Scalar(source, span(value), text.text(), false, text.text());
        }
        String word = ((Word) value).text();
        return new Scalar(source, span(value), word, true, read(word));
    }

    private Scalar key(Text key) {
        String name = keys.getOrDefault(key.text().toLowerCase(Locale.ROOT), key.text());
        return new Scalar(source, span(key), name, false, name);
    }

    private static @Nullable Object read(String word) {
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> WHOLE.matcher(word).matches() ? (Object) Long.valueOf(word) : Double.valueOf(word);
        };
    }

    private Span span(HujsonValue value) {
        int line = line(value.start());
        int endLine = line(value.end());
        return new Span(line + 1, column(line, value.start()), endLine + 1, column(endLine, value.end()));
    }

    private int line(int offset) {
        int found = Collections.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int column(int line, int offset) {
        return source.text().codePointCount(lineStarts.get(line), offset) + 1;
    }
}
