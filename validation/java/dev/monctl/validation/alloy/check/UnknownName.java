package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.alloy.catalog.Component;
import java.util.ArrayList;
import java.util.List;

/** A name that stands for nothing, and what may have been meant by it. */
record UnknownName(Site site, Path path) {
    void complain() {
        List<String> beside = ofTheLanguage();
        if (!beside.isEmpty()) {
            site.complaints()
                    .error(
                            "alloy/unknown-function",
                            path,
                            "Alloy has no function " + path.text(),
                            Suggestion.help(path.text(), beside, "there are", ""));
        } else {
            site.complaints().error("alloy/unknown-reference", path, "there is no " + path.text(), instead());
        }
    }

    /** What the language has under the same first word. */
    private List<String> ofTheLanguage() {
        List<String> words =
                new ArrayList<>(site.setting().catalog().functions().keySet());
        words.addAll(site.setting().catalog().constants().keySet());
        words.removeIf(word -> !word.startsWith(path.first().text() + "."));
        return words;
    }

    private String instead() {
        if (site.scope().isOutside(path.names())) {
            return "a module sees nothing around it: hand it over as an argument";
        }
        List<String> visible = visible();
        return Suggestion.nearest(path.text(), visible)
                .or(() -> visible.stream()
                        .filter(name -> name.contains("." + path.text() + "."))
                        .findFirst())
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElseGet(this::ofItsKind);
    }

    /** All that can be referred to here. */
    private List<String> visible() {
        List<String> visible = new ArrayList<>(site.scope().variableNames());
        for (Target target : site.scope().visible()) {
            Component component = target.component();
            if (component != null) {
                component.exports().keySet().forEach(export -> visible.add(target + "." + export));
            }
        }
        return visible;
    }

    private String ofItsKind() {
        for (int count = path.names().size(); count > 0; count--) {
            String kind = path.text(count);
            if (site.setting().catalog().component(kind).isPresent()) {
                String label =
                        count < path.names().size() ? path.names().get(count).text() : "x";
                return "add a component " + kind + " \"" + label + "\" { … }, or refer to another";
            }
        }
        return "put a string in double quotes, or refer to what a component exports";
    }
}
