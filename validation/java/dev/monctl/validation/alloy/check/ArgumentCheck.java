package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.alloy.catalog.AllowedValue;
import dev.monctl.validation.alloy.catalog.Argument;
import dev.monctl.validation.alloy.catalog.Stability;
import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import java.util.List;
import java.util.Optional;

/**
 * Whether an argument may be set, and to that.
 *
 * @param whose the block that it stands in: {@code prometheus.scrape "node"}
 */
record ArgumentCheck(Site site, String whose) {
    void check(Attribute attribute, Argument argument, Stability around) {
        String called = argument.name() + " of " + whose;
        site.availability().check(attribute.name(), called, argument.lifespan());
        site.availability().check(attribute.name(), called, argument.stability(), around);
        if (argument.deprecated()) {
            site.availability().deprecated(attribute.name(), called);
        }
        new ValueCheck(site, called).check(attribute.value(), argument.type());
        allowed(attribute.value(), argument, called);
        range(attribute.value(), argument, called);
    }

    private Optional<Object> known(Expression value) {
        return new Constants(site.setting().configuration().environment()).value(value);
    }

    private void allowed(Expression value, Argument argument, String called) {
        if (argument.allowed().isEmpty()) {
            return;
        }
        if (value instanceof Expression.Items list) {
            list.items().forEach(item -> allowed(item, argument, called));
            return;
        }
        known(value).map(Object::toString).ifPresent(text -> {
            Optional<AllowedValue> found = argument.allowed().stream()
                    .filter(allowed -> allowed.value().equals(text))
                    .findFirst();
            found.ifPresentOrElse(
                    allowed -> {
                        site.availability().check(value, "\"" + text + "\" for " + called, allowed.lifespan());
                        site.availability()
                                .check(
                                        value,
                                        "\"" + text + "\" for " + called,
                                        allowed.stability(),
                                        argument.stability());
                    },
                    () -> notAllowed(value, argument, called, text));
        });
    }

    private void notAllowed(Expression value, Argument argument, String called, String text) {
        List<String> values =
                argument.allowed().stream().map(AllowedValue::value).toList();
        site.complaints()
                .error(
                        "alloy/not-allowed",
                        value,
                        called + " cannot be \"" + text + "\"",
                        Suggestion.help(text, values, "use one of", "remove it"));
    }

    private void range(Expression value, Argument argument, String called) {
        if (argument.minimum() == null && argument.maximum() == null) {
            return;
        }
        known(value).filter(Double.class::isInstance).map(FormCheck::number).ifPresent(number -> {
            Double minimum = argument.minimum();
            Double maximum = argument.maximum();
            if (minimum != null && number < minimum) {
                outOfRange(value, called + " cannot be less than " + plain(minimum), plain(minimum));
            } else if (maximum != null && number > maximum) {
                outOfRange(value, called + " cannot be more than " + plain(maximum), plain(maximum));
            }
        });
    }

    private void outOfRange(Expression value, String what, String limit) {
        site.complaints().error("alloy/out-of-range", value, what, "write " + limit);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
