package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import dev.monctl.validation.change.structure.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The labels that say where a sample is from: with another one, it belongs to another series. */
final class IdentityLabels implements Hazard {
    private static final Pattern BLOCK = Pattern.compile("external_labels\\s*=\\s*\\{([^}]*)}");
    private static final Pattern LABEL = Pattern.compile("(\\w+)\\s*=\\s*\"([^\"]*)\"");

    @Override
    public List<Danger> in(Changes changes) {
        return changes.all().stream().flatMap(IdentityLabels::of).toList();
    }

    private static Stream<Danger> of(Change change) {
        List<String> others = new ArrayList<>();
        AlloyFiles files = AlloyFiles.of(change);
        if (files.areBoth()) {
            others.addAll(otherLabels(labels(files.before()), labels(files.after())));
        }
        change.edits().stream()
                .filter(edit -> edit.way()
                        .endsWith("global", "external_labels", edit.way().last()))
                .filter(Edit.Value.class::isInstance)
                .map(Edit.Value.class::cast)
                .forEach(edit -> others.add(other(edit.way().last(), text(edit.before()), text(edit.after()))));
        return others.isEmpty() ? Stream.empty() : Stream.of(danger(change, others));
    }

    private static Map<String, String> labels(String alloy) {
        Map<String, String> labels = new LinkedHashMap<>();
        BLOCK.matcher(alloy)
                .results()
                .flatMap(block -> LABEL.matcher(block.group(1)).results())
                .forEach((MatchResult label) -> labels.put(label.group(1), label.group(2)));
        return labels;
    }

    private static List<String> otherLabels(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
                .map(name -> other(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .toList();
    }

    private static String text(@Nullable JsonNode value) {
        return value == null ? "" : value.asString("");
    }

    private static String other(String name, String before, String after) {
        return name + " (" + (before.isEmpty() ? "none" : before) + " to " + (after.isEmpty() ? "none" : after) + ")";
    }

    private static Danger danger(Change change, List<String> others) {
        return Danger.of(
                "identity-changes",
                change,
                "the identity label" + (others.size() == 1 ? " " : "s ") + String.join(", ", others)
                        + (others.size() == 1 ? " changes" : " change")
                        + ": every series and log stream ends, and begins anew under another name",
                List.of(
                        "look for queries, dashboards, silences and inhibitions of your own that name the old value",
                        "expect alerts about what ended until it is stale, and rates that begin anew"));
    }
}
