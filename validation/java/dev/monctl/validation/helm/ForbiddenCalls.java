package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a chart may not hold, found before Helm reads it. */
final class ForbiddenCalls {
    private static final String LOOKUP = "lookup";

    // Outside of templates a text is only run if somebody gives it to tpl, and {{lookup}} alone may be a label's name.
    private static final Pattern CALL = Pattern.compile("(?<![.$\\w-])lookup\\s+\\\\?[\"'`.$(]");

    // As a key of YAML, quoted or not.
    private static final Pattern HOOK = Pattern.compile("(?m)^\\s*[\"']?(helm\\.sh/hook)[\"']?\\s*:");

    private ForbiddenCalls() {}

    static List<Finding> in(Iterable<ChartText> files) {
        List<Finding> findings = new ArrayList<>();
        for (ChartText file : files) {
            if (isTemplate(file.path())) {
                TemplateText.uses(file.text(), LOOKUP).forEach(offset -> findings.add(lookup(file, offset)));
                HOOK.matcher(file.text()).results().forEach(hook -> findings.add(hook(file, hook.start(1))));
            } else {
                callsIn(file, findings);
            }
        }
        return findings;
    }

    /** In the folder {@code templates} of a chart or of a sub-chart. */
    private static boolean isTemplate(String path) {
        return path.contains("/templates/");
    }

    static void callsIn(ChartText file, List<Finding> findings) {
        String text = file.text();
        if (!text.contains(LOOKUP)) {
            return;
        }
        Matcher call = CALL.matcher(text);
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", open + 2)) {
            int close = text.indexOf("}}", open);
            call.region(open, close < 0 ? text.length() : close);
            if (call.find()) {
                findings.add(lookup(file, call.start()));
            }
            if (close < 0) {
                return;
            }
        }
    }

    private static Finding lookup(ChartText file, int offset) {
        return Finding.error(
                "helm/lookup",
                file.at(offset, LOOKUP.length()),
                "the template calls lookup, which would ask a running cluster while rendering",
                "take the value from values.yaml; Argo CD renders without a cluster, too, and lookup finds nothing there");
    }

    private static Finding hook(ChartText file, int offset) {
        return Finding.warning(
                "helm/hook",
                file.at(offset, "helm.sh/hook".length()),
                "the template is a Helm hook, which monctl does not check",
                "Helm keeps hooks apart from the other objects, so no schema is held against it",
                "remove the annotation, or accept the finding with a reason");
    }
}
