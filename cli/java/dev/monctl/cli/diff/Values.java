package dev.monctl.cli.diff;

import dev.monctl.model.yaml.Dialect;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Two values next to each other, short enough for a line: of long texts that begin or end alike, only what differs is shown.
 *
 * @param before empty where there was none
 * @param after empty where there is none any more
 */
record Values(String before, String after) {
    private static final int LONGEST = 100;
    private static final int WORTH_CUTTING = 60;
    private static final int KEPT = 15;
    private static final String GAP = "...";
    private static final String NONE = "none";
    /** A blank at an end, which nobody sees; quotes, a list or a mapping that are only text. */
    private static final Pattern UNCLEAR = Pattern.compile("^[ \\t\"]|[ \\t]$|^\\[.*]$|^\\{.*}$", Pattern.DOTALL);

    static Values of(@Nullable JsonNode before, @Nullable JsonNode after) {
        String old = text(before);
        String fresh = text(after);
        boolean isLong = before != null && after != null && Math.max(old.length(), fresh.length()) > WORTH_CUTTING;
        int head = isLong ? Math.max(0, common(old, fresh) - KEPT) : 0;
        int tail = isLong ? Math.max(0, commonEnd(old, fresh, head) - KEPT) : 0;
        return new Values(cut(old, head, tail), cut(fresh, head, tail));
    }

    /** The whole value on one line. */
    static String text(@Nullable JsonNode node) {
        if (node == null) {
            return "";
        }
        return node.isString() ? word(node) : node.toString();
    }

    /** In quotes where it would look like another value, or like none. */
    private static String word(JsonNode node) {
        String text = node.stringValue();
        boolean isClear = Dialect.HELM.read(text) instanceof String
                && Dialect.YAML_1_2.read(text) instanceof String
                && !text.equals(NONE)
                && !UNCLEAR.matcher(text).find();
        return isClear ? text.replace("\n", "\\n") : node.toString();
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int commonEnd(String one, String other, int head) {
        int most = Math.min(one.length(), other.length()) - head;
        int at = 0;
        while (at < most && one.charAt(one.length() - 1 - at) == other.charAt(other.length() - 1 - at)) {
            at++;
        }
        return at;
    }

    private static String cut(String text, int head, int tail) {
        if (text.isEmpty()) {
            return text;
        }
        String middle = text.substring(head, Math.max(head, text.length() - tail));
        String shown = (head > 0 ? GAP : "") + middle + (tail > 0 ? GAP : "");
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) + GAP : shown;
    }

    /** {@code 1Gi -> 2Gi}, {@code none -> 2Gi}. */
    @Override
    public String toString() {
        return (before.isEmpty() ? NONE : before) + " -> " + (after.isEmpty() ? NONE : after);
    }
}
