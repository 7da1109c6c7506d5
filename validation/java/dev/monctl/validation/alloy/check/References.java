package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.alloy.catalog.Catalog;
import dev.monctl.validation.alloy.catalog.Component;
import dev.monctl.validation.alloy.catalog.Export;
import dev.monctl.validation.alloy.catalog.Type;
import dev.monctl.validation.alloy.catalog.Type.Simple;
import dev.monctl.validation.alloy.syntax.Name;
import dev.monctl.validation.alloy.syntax.Node;
import java.util.Optional;

/** What names with dots between them stand for: something that a component exports, a variable, a constant, a function. */
record References(Site site) {
    /** What it is; {@code any} where that is not known, or there is no such thing, which is complained of. */
    Type type(Path path) {
        Optional<Scope.Found> found = site.scope().find(path.names());
        if (found.isPresent()) {
            return export(path, found.get());
        }
        Optional<Type> variable = site.scope().variable(path.first().text());
        if (variable.isPresent()) {
            return fields(variable.get(), path, 1);
        }
        return language(path);
    }

    private Type export(Path path, Scope.Found found) {
        Target target = found.target();
        if (site.user() == null) {
            target.use();
        } else {
            site.user().needs(target);
        }
        Component component = target.component();
        if (component == null || path.names().size() == found.names()) {
            return Simple.ANY;
        }
        Name name = path.names().get(found.names());
        Export export = component.exports().get(name.text());
        if (export == null) {
            site.complaints()
                    .error(
                            "alloy/unknown-export",
                            name,
                            target + " exports no '" + name.text() + "'",
                            component.exports().isEmpty()
                                    ? target + " exports nothing"
                                    : Suggestion.help(
                                            name.text(), component.exports().keySet(), "it exports", ""),
                            target.complaints().place(target.block().path().get(0)));
            return Simple.ANY;
        }
        site.availability().check(name, target + "." + name.text(), export.lifespan());
        site.availability().check(name, target + "." + name.text(), export.stability(), component.stability());
        return fields(export.type(), path, found.names() + 1);
    }

    /** What is left when fields are followed from a name on. */
    private Type fields(Type type, Path path, int from) {
        Type left = type;
        for (Name name : path.names().subList(from, path.names().size())) {
            left = field(left, name);
        }
        return left;
    }

    /** A field of a value. */
    Type field(Type type, Name name) {
        if (type instanceof Type.OfMap map) {
            return map.value();
        }
        if (type == Type.Capsule.TARGET) {
            return Simple.STRING;
        }
        if (type instanceof Type.OfObject object) {
            Type field = object.fields().get(name.text());
            if (field == null) {
                complain(
                        name,
                        "there is no field '" + name.text() + "'",
                        Suggestion.help(name.text(), object.fields().keySet()).orElse("remove it"));
            }
            return field == null ? Simple.ANY : field;
        }
        if (type != Simple.ANY) {
            String help = type instanceof Type.OfList ? "take one of the list: [0]." + name.text() : "remove it";
            complain(name, TypeWords.of(type).one() + " has no fields, and so no '" + name.text() + "'", help);
        }
        return Simple.ANY;
    }

    private void complain(Node node, String what, String help) {
        site.complaints().error("alloy/wrong-type", node, what, help);
    }

    private Type language(Path path) {
        Catalog catalog = site.setting().catalog();
        for (int count = 1; count <= path.names().size(); count++) {
            String name = path.text(count);
            if (catalog.functions().containsKey(name)) {
                return Simple.FUNCTION;
            }
            if (catalog.constants().containsKey(name)) {
                site.availability()
                        .check(path, name, catalog.constants().get(name).lifespan());
                return fields(catalog.constants().get(name).type(), path, count);
            }
        }
        new UnknownName(site, path).complain();
        return Simple.ANY;
    }
}
