package dev.monctl.model.edit;

import dev.monctl.model.yaml.Dialect;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A single value as an author would write it: without quotes wherever every reader takes it for what it is. */
final class YamlWord {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/_.][A-Za-z0-9_./@%+-]*");

    private YamlWord() {}

    static String of(JsonNode value) {
        return value.isString() ? text(value.asString()) : value.toString();
    }

    static String text(String text) {
        boolean isPlain = PLAIN.matcher(text).matches()
                && Dialect.YAML_1_2.read(text) instanceof String
                && Dialect.HELM.read(text) instanceof String;
        return isPlain ? text : quoted(text);
    }

    /** JSON's escapes are escapes of YAML, too. */
    static String quoted(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }
}
