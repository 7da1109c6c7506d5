package dev.monctl.validation.schema;

import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Scalar;

/** How a message names a value: what its reader sees, and what was written where that differs. */
final class Described {
    private static final int LONGEST = 60;

    private Described() {}

    static String of(YamlNode node) {
        if (!(node instanceof Scalar scalar)) {
            return node instanceof YamlNode.Mapping ? "a mapping" : "a list";
        }
        Object value = scalar.value();
        if (value instanceof String text) {
            return "the string '" + shortened(text) + "'";
        }
        if (value == null) {
            return "null"
                    + (scalar.text().equals("null") || scalar.text().isEmpty()
                            ? ""
                            : " (written " + scalar.text() + ")");
        }
        String seen = value instanceof Boolean ? "the boolean " + value : "the number " + number(value);
        return scalar.text().equals(number(value)) ? seen : seen + " (written " + shortened(scalar.text()) + ")";
    }

    private static String number(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf(number.longValue())
                : String.valueOf(value);
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST && line.equals(text)
                ? text
                : line.substring(0, Math.min(LONGEST, line.length())) + "…";
    }
}
