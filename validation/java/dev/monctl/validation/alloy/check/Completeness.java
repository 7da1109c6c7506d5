package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.catalog.Argument;
import dev.monctl.validation.alloy.catalog.Body;
import dev.monctl.validation.alloy.catalog.Choice;
import dev.monctl.validation.alloy.catalog.Occurrence;
import dev.monctl.validation.alloy.catalog.Type;
import dev.monctl.validation.alloy.syntax.Name;
import dev.monctl.validation.alloy.syntax.Node;
import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether all that a block must have is in it, and nothing too often.
 *
 * @param misspelt what most likely is there under a wrong name, which has its finding
 */
record Completeness(
        Site site,
        Block block,
        String whose,
        Body body,
        Map<String, Attribute> attributes,
        Map<String, List<Block>> blocks,
        Collection<String> misspelt) {
    void check() {
        body.arguments().values().forEach(this::argument);
        body.blocks().values().forEach(this::blocks);
        body.choices().forEach(this::choice);
    }

    private Name name() {
        return block.head();
    }

    private boolean isMissing(String name) {
        return !attributes.containsKey(name) && !blocks.containsKey(name) && !misspelt.contains(name);
    }

    private void argument(Argument argument) {
        if (argument.requiredIn(site.setting().edition().judged()) && isMissing(argument.name())) {
            site.complaints()
                    .error(
                            "alloy/missing-argument",
                            name(),
                            whose + " lacks the argument " + argument.name(),
                            "write " + argument.name() + " = " + example(argument.type()));
        }
    }

    private static String example(Type type) {
        if (type instanceof Type.OfList) {
            return "[…]";
        }
        return type instanceof Type.OfMap || type instanceof Type.OfObject ? "{ … }" : "…";
    }

    private void blocks(dev.monctl.validation.alloy.catalog.Block known) {
        Occurrence occurrence = known.occurrence();
        List<Block> found = blocks.getOrDefault(known.name(), List.of());
        if (found.size() > occurrence.most()) {
            site.complaints()
                    .error(
                            "alloy/repeated-block",
                            found.get(occurrence.most()).head(),
                            whose + " may have the block " + known.name() + " once, and has it " + found.size()
                                    + " times",
                            "put all of it into one block",
                            site.complaints().place(found.get(0).head()));
        } else if (found.size() < occurrence.least()
                && isMissing(known.name())
                && site.setting().edition().has(known.lifespan())) {
            site.complaints()
                    .error(
                            "alloy/missing-block",
                            name(),
                            whose + " lacks the block " + known.name(),
                            "write " + known.name() + " { … } into it");
        }
    }

    private void choice(Choice choice) {
        List<Node> written = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String name : choice.names()) {
            Node node = node(name);
            if (node != null) {
                written.add(node);
                names.add(name);
            }
        }
        boolean isOneNeeded = choice.rule() != Choice.Rule.AT_MOST_ONE;
        boolean isOneAllowed = choice.rule() == Choice.Rule.AT_LEAST_ONE;
        if (written.size() > 1 && !isOneAllowed) {
            site.complaints()
                    .error(
                            "alloy/one-of",
                            written.get(1),
                            whose + " may have one of " + String.join(", ", choice.names()) + ", and has "
                                    + String.join(" and ", names),
                            "remove all but one",
                            site.complaints().place(written.get(0)));
        } else if (written.isEmpty() && isOneNeeded && choice.names().stream().allMatch(this::isMissing)) {
            site.complaints()
                    .error(
                            "alloy/one-of",
                            name(),
                            whose + " lacks one of " + String.join(", ", choice.names()),
                            "write one of them");
        }
    }

    private @Nullable Node node(String name) {
        Attribute attribute = attributes.get(name);
        if (attribute != null) {
            return attribute.name();
        }
        List<Block> found = blocks.get(name);
        return found == null ? null : found.get(0).head();
    }
}
