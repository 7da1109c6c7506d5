package dev.monctl.estate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A configuration of Alloy, opened as far as its layout tells what is where.
 *
 * @param components the lines between the braces, by {@code type.label}
 */
record AlloyConfig(String text, SortedMap<String, String> components) {
    private static final Pattern COMPONENT = Pattern.compile("(?ms)^([a-z_.]+) \"([a-z_]+)\" \\{(?: }|\\n(.*?)^})");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?m)^\\t*([\\w\"]+) += (.+?),?$");

    static AlloyConfig read(String text) {
        SortedMap<String, String> components = new TreeMap<>();
        for (MatchResult component : COMPONENT.matcher(text).results().toList()) {
            String name = component.group(1) + "." + component.group(2);
            String body = component.group(3) == null ? "" : component.group(3);
            if (components.put(name, body) != null) {
                throw new AssertionError("two components are " + name);
            }
        }
        return new AlloyConfig(text, components);
    }

    /** What stands between the braces of a component. */
    String body(String component) {
        String body = components.get(component);
        if (body == null) {
            throw new AssertionError("no " + component + " among " + components.keySet());
        }
        return body;
    }

    List<String> named(String prefix) {
        return components.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    /** The expressions of a component's attributes, those of its blocks included; the last one where there are several. */
    Map<String, String> attributes(String component) {
        return attributesOf(body(component));
    }

    private static Map<String, String> attributesOf(String body) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ATTRIBUTE.matcher(body).results().forEach(found -> attributes.put(found.group(1), found.group(2)));
        return attributes;
    }

    /** The attributes of each {@code rule} of a component, in order. */
    List<Map<String, String>> rules(String component) {
        List<Map<String, String>> rules = new ArrayList<>();
        Pattern.compile("(?ms)^\\trule \\{\\n(.*?)^\\t}")
                .matcher(body(component))
                .results()
                .forEach(rule -> rules.add(attributesOf(rule.group(1))));
        return rules;
    }

    /** The labels that a component puts on all that it sends. */
    Map<String, String> externalLabels(String component) {
        return Pattern.compile("(?ms)^\\texternal_labels = \\{\\n(.*?)^\\t}")
                .matcher(body(component))
                .results()
                .map(labels -> attributesOf(labels.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** The text between the quotes of a literal. */
    static String unquoted(String literal) {
        return JsonMapper.shared().readValue(literal, String.class);
    }
}
