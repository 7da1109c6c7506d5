package dev.monctl.model.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Tabs between a key and its value or before a remark. Helm takes them for spaces, our parser refuses them; as nothing says which
 * tabs of a text are such ones, the parser itself is asked, one refusal after the other.
 */
final class SeparatingTabs {
    /** Each costs one more reading of the text. */
    private static final int MOST = 50;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private SeparatingTabs() {}

    /** The text with such tabs as spaces, so that no column moves. */
    static String asSpaces(Source source) {
        List<String> lines = new ArrayList<>(source.lines());
        String text = source.text();
        for (int i = 0; i < MOST; i++) {
            Mark refused = refusal(text);
            if (refused == null || refused.getLine() >= lines.size() || !replace(lines, refused)) {
                return text;
            }
            text = String.join("\n", lines) + "\n";
        }
        return text;
    }

    private static boolean replace(List<String> lines, Mark mark) {
        String line = lines.get(mark.getLine());
        int at = line.offsetByCodePoints(0, Math.min(mark.getColumn(), line.codePointCount(0, line.length())));
        boolean separates = at < line.length()
                && line.charAt(at) == '\t'
                && !line.substring(0, at).isBlank();
        if (separates) {
            lines.set(mark.getLine(), line.substring(0, at) + " " + line.substring(at + 1));
        }
        return separates;
    }

    private static @Nullable Mark refusal(String text) {
        try {
            new Parse(SETTINGS).parseString(text).forEach(event -> {});
            return null;
        } catch (MarkedYamlEngineException e) {
            return e.getProblemMark().orElse(null);
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return null; // Another mistake, which the reader will name.
        }
    }
}
