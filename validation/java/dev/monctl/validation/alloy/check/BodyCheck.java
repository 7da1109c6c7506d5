package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.alloy.catalog.Argument;
import dev.monctl.validation.alloy.catalog.Body;
import dev.monctl.validation.alloy.catalog.Stability;
import dev.monctl.validation.alloy.syntax.Expression.Literal;
import dev.monctl.validation.alloy.syntax.Name;
import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands between the braces of a block, held against what may stand there. */
final class BodyCheck {
    private final Site site;
    private final Block block;
    private final String whose;
    private final Body body;
    private final Stability stability;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, List<Block>> blocks = new LinkedHashMap<>();
    private final List<String> misspelt = new ArrayList<>();

    /**
     * A body to check.
     *
     * @param whose the block: {@code prometheus.scrape "node"}
     * @param stability of the block, of which it has been told already
     */
    BodyCheck(Site site, Block block, String whose, Body body, Stability stability) {
        this.site = site;
        this.block = block;
        this.whose = whose;
        this.body = body;
        this.stability = stability;
    }

    void check() {
        block.body().forEach(statement -> statement.visit(this::attribute, this::inner));
        new Completeness(site, block, whose, body, attributes, blocks, misspelt).check();
        if (RelabelRule.applies(body)) {
            new RelabelRule(site, block, whose).check();
            new RelabelSources(site, block, whose).check();
        }
        if (ScrapeTimes.applies(body)) {
            new ScrapeTimes(site, block, whose, body).check();
        }
        if (NodeNames.applies(block)) {
            new NodeNames(site, block, whose).check();
        }
        if (HostFolders.applies(block)) {
            new HostFolders(site, block, whose).check();
        }
        if (Selectors.applies(block)) {
            new Selectors(site, block, whose).check();
        }
    }

    private void attribute(Attribute attribute) {
        String name = attribute.name().text();
        Argument argument = body.arguments().get(name);
        Attribute first = attributes.putIfAbsent(name, attribute);
        if (first != null) {
            site.complaints()
                    .error(
                            "alloy/repeated-argument",
                            attribute.name(),
                            "'" + name + "' is set twice in " + whose,
                            "remove one of them",
                            site.complaints().place(first.name()));
        }
        if (argument == null) {
            unknownArgument(attribute.name());
            new Walk(site).value(attribute.value());
        } else {
            new ArgumentCheck(site, whose).check(attribute, argument, stability);
        }
    }

    private void inner(Block inner) {
        var known = body.blocks().get(inner.name());
        if (known == null) {
            unknownBlock(inner.head());
            new Walk(site).statements(inner.body());
            return;
        }
        blocks.computeIfAbsent(inner.name(), name -> new ArrayList<>()).add(inner);
        String called = inner.name() + " of " + whose;
        Name name = inner.head();
        site.availability().check(name, called, known.lifespan());
        site.availability().check(name, called, known.stability(), stability);
        if (known.deprecated()) {
            site.availability().deprecated(name, called);
        }
        new LabelCheck(site, inner, called).check(known.label());
        if (known.body().holdsComponents()) {
            ModuleCheck template = new ModuleCheck(site.setting(), site.scope().repeated(variable()));
            template.add(inner.body(), site.complaints());
            template.check();
        } else {
            new BodyCheck(site, inner, called, known.body(), known.stability()).check();
        }
    }

    /** What each element of the collection is called in the template of {@code foreach}; null where that is not written out. */
    private @Nullable String variable() {
        return block.attribute("var")
                .map(attribute -> attribute.value() instanceof Literal literal ? literal.text() : null)
                .orElse(null);
    }

    private void unknownArgument(Name name) {
        if (body.blocks().containsKey(name.text())) {
            misspelt.add(name.text());
            unknown("alloy/unknown-argument", name, "argument", "write " + name.text() + " { … }");
        } else {
            unknown(
                    "alloy/unknown-argument",
                    name,
                    "argument",
                    instead(name, body.arguments().keySet()));
        }
    }

    private void unknownBlock(Name name) {
        if (body.arguments().containsKey(name.text())) {
            misspelt.add(name.text());
            unknown("alloy/unknown-block", name, "block", "write " + name.text() + " = …");
        } else {
            unknown(
                    "alloy/unknown-block",
                    name,
                    "block",
                    instead(name, body.blocks().keySet()));
        }
    }

    private String instead(Name name, Set<String> known) {
        Suggestion.nearest(name.text(), known).ifPresent(misspelt::add);
        return Suggestion.help(name.text(), known).orElse("remove it");
    }

    /** A newer Alloy than those that are known may have it. */
    private void unknown(String code, Name name, String kind, String help) {
        if (!site.setting().edition().isNewer()) {
            site.complaints().error(code, name, whose + " has no " + kind + " '" + name.text() + "'", help);
        }
    }
}
