package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.alloy.catalog.Component;
import dev.monctl.validation.alloy.syntax.Name;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a block at the top of a configuration or module is one that Alloy knows, in its place, and right inside. */
record ComponentCheck(Site site, Target target) {
    private static final Set<String> OF_MODULES = Set.of("argument", "export");

    void check() {
        Component component = target.component();
        if (component == null) {
            unknown();
            new Walk(site).statements(block().body());
            return;
        }
        site.availability().check(name(), name().text(), component.lifespan());
        site.availability().check(name(), name().text(), component.stability(), null);
        new LabelCheck(site, block(), name().text()).check(component.label());
        place(component.kind());
        if (component.body().holdsComponents()) {
            ModuleCheck module = new ModuleCheck(site.setting(), site.scope().within());
            module.add(block().body(), site.complaints());
            module.check();
        } else {
            new BodyCheck(site, block(), block().called(), component.body(), component.stability()).check();
        }
    }

    private Block block() {
        return target.block();
    }

    private Name name() {
        return block().head();
    }

    private void unknown() {
        String family = block().path().get(0).text();
        String text = name().text();
        if (site.scope().isImported(family)) {
            notChecked("what is imported as " + family + " is not known, so " + text + " is not checked");
        } else if (site.setting().catalog().otherFamilies().contains(family)) {
            notChecked("components of the family " + family + " are not checked: " + block().called());
        } else if (site.setting().edition().isNewer()) {
            notChecked(text + " may be new in Alloy " + site.setting().edition().version() + ", so it is not checked");
        } else {
            List<String> known = new ArrayList<>(site.setting().catalog().components());
            known.addAll(site.scope().customNames());
            site.complaints()
                    .error(
                            "alloy/unknown-component",
                            name(),
                            "Alloy has no component " + text,
                            Suggestion.help(text, known, "look it up among Alloy's components"));
        }
    }

    private void notChecked(String what) {
        site.complaints().note("alloy/not-checked", name(), what, null);
    }

    private void place(Component.Kind kind) {
        if (kind == Component.Kind.SERVICE && !site.scope().isTop()) {
            misplaced(
                    name().text() + " configures Alloy itself, so it cannot be inside another block",
                    "put it at the top");
        } else if (OF_MODULES.contains(name().text()) && !site.scope().isModule()) {
            misplaced(name().text() + " belongs to a module, and this is none", "put it into declare \"x\" { … }");
        }
    }

    private void misplaced(String what, String help) {
        site.complaints().error("alloy/misplaced", name(), what, help);
    }
}
