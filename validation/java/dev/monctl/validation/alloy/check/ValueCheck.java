package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.alloy.catalog.Component;
import dev.monctl.validation.alloy.catalog.Type;
import dev.monctl.validation.alloy.catalog.Type.Simple;
import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Expression.Field;
import dev.monctl.validation.alloy.syntax.Expression.Fields;
import dev.monctl.validation.alloy.syntax.Expression.Items;
import dev.monctl.validation.alloy.syntax.Expression.Literal;
import dev.monctl.validation.alloy.syntax.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an expression is what is wanted at its place. Lists and objects that are written out are looked into, so that what is
 * wrong is named where it stands.
 *
 * @param whose what wants it: {@code forward_to of prometheus.scrape "node"}
 */
record ValueCheck(Site site, String whose) {
    void check(Expression value, Type wanted) {
        if (value instanceof Expression.Group group) {
            check(group.inner(), wanted);
        } else if (value instanceof Items list && wanted instanceof Type.OfList lists) {
            list.items().forEach(item -> check(item, lists.element()));
        } else if (value instanceof Fields object && isObject(wanted)) {
            object.fields().forEach(field -> field(field, wanted));
        } else {
            single(value, wanted);
        }
    }

    private static boolean isObject(Type wanted) {
        return wanted instanceof Type.OfMap || wanted instanceof Type.OfObject || wanted == Type.Capsule.TARGET;
    }

    private void field(Field field, Type wanted) {
        if (wanted instanceof Type.OfObject object) {
            Type type = object.fields().get(field.name());
            if (type == null) {
                error(
                        field.key(),
                        whose + " has no field '" + field.name() + "'",
                        Suggestion.help(field.name(), object.fields().keySet()).orElse("remove it"));
            }
            check(field.value(), type == null ? Simple.ANY : type);
        } else if (wanted instanceof Type.OfMap map) {
            TextForm.of(map.key()).ifPresent(form -> new FormCheck(site, whose).check(field.key(), field.name(), form));
            check(field.value(), map.value());
        } else {
            check(field.value(), Simple.STRING);
        }
    }

    private void single(Expression value, Type wanted) {
        Type given = new Typing(site).type(value);
        if (wanted.takes(given)) {
            new Constants(site.setting().configuration().environment())
                    .value(value)
                    .ifPresent(known -> new FormCheck(site, whose).check(value, known, wanted));
        } else {
            error(
                    value,
                    whose + " takes " + words(wanted) + ", and " + called(value) + " is "
                            + TypeWords.of(given).one(),
                    help(value, given, wanted));
        }
    }

    private static String words(Type wanted) {
        return TypeWords.of(wanted).one();
    }

    private static String called(Expression value) {
        if (value instanceof Literal literal && literal.written().length() <= 40) {
            return literal.written();
        }
        return Path.of(value).map(Path::text).orElse("this");
    }

    private String help(Expression value, Type given, Type wanted) {
        if (wanted instanceof Type.OfList list && list.element().takes(given)) {
            return Path.of(value).map(path -> "write [" + path.text() + "]").orElse("put it into square brackets: [ ]");
        }
        if (given instanceof Type.OfList list && wanted.takes(list.element())) {
            return "take one of them, such as [0], without its brackets";
        }
        if (wanted == Simple.BOOL) {
            return "write true or false, without quotes";
        }
        List<String> fitting = fitting(wanted);
        if (!fitting.isEmpty()) {
            return "use " + (fitting.size() == 1 ? "" : "one of ") + String.join(", ", fitting);
        }
        return wanted instanceof Type.Capsule
                ? "refer to a component that exports " + TypeWords.of(wanted).one()
                : "write " + TypeWords.of(wanted).one();
    }

    /** Exports here that would do, where only components make such a value. */
    private List<String> fitting(Type wanted) {
        List<String> fitting = new ArrayList<>();
        for (Target target : site.scope().visible()) {
            Component component = target.component();
            if (component != null && isMade(wanted) && target != site.user()) {
                component.exports().values().stream()
                        .filter(export -> export.type() != Simple.ANY)
                        .filter(export ->
                                wanted.takes(export.type()) || element(wanted).takes(export.type()))
                        .forEach(export -> fitting.add(target + "." + export.name()));
            }
        }
        return fitting;
    }

    private static boolean isMade(Type wanted) {
        return element(wanted) instanceof Type.Capsule;
    }

    private static Type element(Type wanted) {
        return wanted instanceof Type.OfList list ? list.element() : wanted;
    }

    private void error(Node node, String what, String help) {
        site.complaints().error("alloy/wrong-type", node, what, help);
    }
}
