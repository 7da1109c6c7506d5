package dev.monctl.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path of a template below {@code output/}, which is the path of what it makes: {@code nixos/[host]/alloy.nix.peb}. */
record OutputPath(String template) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[([a-z]+)]");
    private static final String RENDERED = ".peb";

    /** One file to make: its path and the variable that its placeholder stands for. */
    record Page(String path, Map<String, Object> variables) {}

    /** Whether the file is a template; any other is copied byte for byte. */
    boolean isRendered() {
        return template.endsWith(RENDERED);
    }

    /** The path of what it makes, placeholders and all. */
    String made() {
        return isRendered() ? template.substring(0, template.length() - RENDERED.length()) : template;
    }

    /**
     * The files that this template makes: one, or one for each element of its placeholder's list.
     *
     * @param repeats for each placeholder its elements by name, in order
     */
    List<Page> pages(Map<String, ? extends Map<String, ?>> repeats) {
        String path = made();
        Matcher placeholder = PLACEHOLDER.matcher(path);
        if (!placeholder.find()) {
            return List.of(new Page(path, Map.of()));
        }
        String variable = placeholder.group(1);
        Map<String, ?> elements = repeats.get(variable);
        if (elements == null) {
            throw new IllegalStateException("nothing to repeat for [" + variable + "] in " + template);
        }
        List<Page> pages = new ArrayList<>();
        elements.forEach((name, element) -> pages.add(
                new Page(placeholder.replaceFirst(Matcher.quoteReplacement(name)), Map.of(variable, element))));
        return pages;
    }
}
