package dev.monctl.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path of a template below {@code output/}, which is the path of what it makes: {@code nixos/[host]/alloy.nix.peb}. */
record OutputPath(String template) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[([a-z]+)]");
    private static final String RENDERED = ".peb";

    /**
     * One file to make.
     *
     * @param variables what its placeholders stand for
     * @param names the names of these
     */
    record Page(String path, Map<String, Object> variables, Map<String, String> names) {
        private Page with(String more) {
            return new Page(path + more, variables, names);
        }

        private Page with(String variable, Object element, String name) {
            Map<String, Object> more = new LinkedHashMap<>(variables);
            more.put(variable, element);
            Map<String, String> called = new LinkedHashMap<>(names);
            called.put(variable, name);
            return new Page(path, more, called);
        }
    }

    /** Whether the file is a template; any other is copied byte for byte. */
    boolean isRendered() {
        return template.endsWith(RENDERED);
    }

    /** The path of what it makes, placeholders and all. */
    String made() {
        return isRendered() ? template.substring(0, template.length() - RENDERED.length()) : template;
    }

    /**
     * The files that this template makes: one, or one for each element of its placeholder's list. A second placeholder stands
     * for what belongs to the element of the first, and is called after it: {@code host/file}.
     *
     * @param repeats for each placeholder its elements by name, in order
     */
    List<Page> pages(Map<String, ? extends Map<String, ?>> repeats) {
        List<Page> pages = new ArrayList<>();
        addPages(pages, new Page("", Map.of(), Map.of()), made(), "", repeats);
        return pages;
    }

    /**
     * Adds the pages whose path begins as that of {@code page} does.
     *
     * @param rest of the path, which may hold placeholders; what has been put in place of one is not looked at again
     */
    private void addPages(
            List<Page> pages, Page page, String rest, String owner, Map<String, ? extends Map<String, ?>> repeats) {
        Matcher placeholder = PLACEHOLDER.matcher(rest);
        if (!placeholder.find()) {
            pages.add(page.with(rest));
            return;
        }
        String variable = placeholder.group(1);
        Map<String, ?> elements = repeats.get(variable);
        if (elements == null) {
            throw new IllegalStateException("nothing to repeat for [" + variable + "] in " + template);
        }
        Page before = page.with(rest.substring(0, placeholder.start()));
        elements.forEach((name, element) -> {
            if (name.startsWith(owner)) {
                String own = name.substring(owner.length());
                Page chosen = before.with(own).with(variable, element, own);
                addPages(pages, chosen, rest.substring(placeholder.end()), name + "/", repeats);
            }
        });
    }
}
