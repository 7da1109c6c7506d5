package dev.monctl.validation.helm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what Go says into a sentence for somebody who does not know Go. */
final class GoMessage {
    private static final Pattern NIL = Pattern.compile("nil pointer evaluating (?:interface \\{}|\\S+?)\\.(\\w+)");
    private static final Pattern FIELD = Pattern.compile("can't evaluate field (\\w+) in type \\S+");
    private static final Pattern NO_FUNCTION = Pattern.compile("function \"(\\w+)\" not defined");
    private static final Pattern NO_TEMPLATE =
            Pattern.compile("(?:error calling \\w+: )?template: no template \"([^\"]*)\" associated with template .*");
    private static final Pattern BAD_NAME =
            Pattern.compile("object name does not conform to Kubernetes naming requirements: \"(.*?)\": .*");
    private static final Pattern YAML =
            Pattern.compile("(?:error converting YAML to JSON: )?(?:yaml: )?(?:line \\d+: )?(.*)", Pattern.DOTALL);
    private static final Pattern WRONG_TYPE =
            Pattern.compile("error unmarshal\\w*ing JSON: .*cannot unmarshal (\\w+) into .*", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private GoMessage() {}

    static String plain(String message) {
        String text = SPACE.matcher(message).replaceAll(" ").strip();
        text = NIL.matcher(text).replaceAll("there is nothing to take '$1' from");
        text = FIELD.matcher(text).replaceAll("there is no field '$1' in it");
        text = NO_FUNCTION.matcher(text).replaceAll("Helm has no function '$1'");
        text = BAD_NAME.matcher(text).replaceAll("'$1' is no name that Kubernetes takes");
        text = text.equals("unexpected EOF") ? "an if, range, with or define is not closed with end" : text;
        return NO_TEMPLATE.matcher(text).replaceAll("no template is named '$1'");
    }

    static String yaml(String message) {
        Matcher type = WRONG_TYPE.matcher(message);
        if (type.matches()) {
            return "an object was expected, not a " + type.group(1);
        }
        Matcher yaml = YAML.matcher(message);
        return plain(yaml.matches() ? yaml.group(1) : message);
    }
}
