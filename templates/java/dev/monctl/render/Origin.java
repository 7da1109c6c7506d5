package dev.monctl.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file of the output is made of.
 *
 * @param path below the output folder
 * @param template its path below {@code templates/output}
 * @param placeholders what stands in their place, such as {@code spoke: homelab-k8s}
 * @param text of the template; null where it is copied as it is
 */
public record Origin(
        String path,
        String template,
        Map<String, String> placeholders,
        @Nullable String text) {
    private static final Pattern CONDITION =
            Pattern.compile("\\A\\s*(?:\\{%-?\\s*set [^%]*%}\\s*)*\\{%-?\\s*if (.+?)\\s*-?%}");
    private static final Pattern SET = Pattern.compile("\\{%-?\\s*set (\\w+) = ([\\w.]+)\\s*-?%}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*(?:\\.\\w+)*");
    private static final List<String> WORDS = List.of("is", "not", "null", "empty", "and", "or");

    public Origin {
        placeholders = Collections.unmodifiableMap(new LinkedHashMap<>(placeholders));
    }

    /** Whether it is copied byte for byte. */
    public boolean isCopied() {
        return text == null;
    }

    /**
     * What the template asks before it makes anything, such as {@code alerts.InstanceDown.enabled}; empty where it always makes
     * something.
     */
    public List<String> asks() {
        if (text == null) {
            return List.of();
        }
        Matcher condition = CONDITION.matcher(text);
        if (!condition.find() || !isWhole(condition.end())) {
            return List.of();
        }
        Map<String, String> shorts = new LinkedHashMap<>();
        Matcher set = SET.matcher(text.substring(0, condition.start(1)));
        while (set.find()) {
            shorts.put(set.group(1), set.group(2));
        }
        Matcher name = NAME.matcher(condition.group(1));
        return name.results()
                .map(found -> found.group())
                .filter(found -> !WORDS.contains(found))
                .map(found -> expanded(found, shorts))
                .distinct()
                .toList();
    }

    /** Whether all of the template stands under the condition, not only its first lines. */
    private boolean isWhole(int from) {
        Matcher tag = Pattern.compile("\\{%-?\\s*(if|else|elseif|endif)\\b").matcher(String.valueOf(text));
        int depth = 1;
        for (int at = from; tag.find(at); at = tag.end()) {
            String word = tag.group(1);
            depth += word.equals("if") ? 1 : word.equals("endif") ? -1 : 0;
            if (depth == 1 && word.startsWith("else")) {
                return false;
            }
            if (depth == 0) {
                return String.valueOf(text)
                        .substring(tag.end())
                        .replaceFirst("\\A\\s*-?%}", "")
                        .isBlank();
            }
        }
        return false;
    }

    private static String expanded(String name, Map<String, String> shorts) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        return shorts.getOrDefault(first, first) + (dot < 0 ? "" : name.substring(dot));
    }
}
