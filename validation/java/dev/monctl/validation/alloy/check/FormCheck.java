package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Place;
import dev.monctl.validation.alloy.catalog.Type;
import dev.monctl.validation.alloy.catalog.Type.Simple;
import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Expression.Literal;
import dev.monctl.validation.alloy.syntax.Node;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.pod.Environment;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value that is known is spelt as its type wants it.
 *
 * @param whose what wants it
 */
record FormCheck(Site site, String whose) {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d++\\.?\\d*+|\\.\\d++)(?:[eE][-+]?\\d+)?");

    /** @param known a text, a number or a boolean */
    void check(Expression value, Object known, Type wanted) {
        if (wanted instanceof Simple simple && simple.isNumber()) {
            number(value, known, simple);
        } else {
            TextForm.of(wanted).ifPresent(form -> check(value, written(value, known), form));
        }
    }

    void check(Node node, String text, TextForm form) {
        form.mistake(text).ifPresent(mistake -> {
            String what = whose + ": \"" + text + "\" " + mistake.what();
            Place given = given(node);
            if (given == null) {
                site.complaints().error(form.code(), node, what, mistake.help());
            } else {
                site.complaints().error(form.code(), node, what, mistake.help(), given);
            }
        });
    }

    /** Where the pod sets the variable that the value is. */
    private @Nullable Place given(Node node) {
        Environment environment = site.setting().configuration().environment();
        return environment != null && node instanceof Expression value
                ? new Constants(environment)
                        .variable(value)
                        .map(environment.variables()::get)
                        .map(Field::place)
                        .orElse(null)
                : null;
    }

    /** Alloy reads a number where a text is wanted, and the other way round. */
    private void number(Expression value, Object known, Simple wanted) {
        if (known instanceof String text && !NUMBER.matcher(text).matches()) {
            site.complaints()
                    .error(
                            "alloy/wrong-type",
                            value,
                            whose + " takes " + TypeWords.of(wanted).one() + ", and \"" + text + "\" is none",
                            "write one, without quotes");
        } else if (wanted == Simple.UNSIGNED && number(known) < 0) {
            site.complaints().error("alloy/out-of-range", value, whose + " cannot be less than 0", "write 0 or more");
        }
    }

    static double number(Object known) {
        return known instanceof Double number ? number : Double.parseDouble(known.toString());
    }

    private static String written(Expression value, Object known) {
        return value instanceof Literal literal && known instanceof Double ? literal.written() : known.toString();
    }
}
