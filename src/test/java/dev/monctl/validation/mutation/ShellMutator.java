package dev.monctl.validation.mutation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes in a script. */
final class ShellMutator implements Mutator {
    private static final Pattern VARIABLE = Pattern.compile("(?<=\\$)[A-Za-z]\\w+");
    private static final Pattern METRIC = Pattern.compile("^monctl_\\w+");

    @Override
    public void mutate(Lines text, Mistakes into) {
        for (int at = 0; at < text.size(); at++) {
            if (text.line(at).strip().startsWith("#")) {
                continue;
            }
            Matcher variable = VARIABLE.matcher(text.line(at));
            while (variable.find()) {
                into.add(Operator.RENAME_REFERENCE, at, variable.start(), variable.end(), Typo.in(variable.group()));
            }
            Matcher metric = METRIC.matcher(text.line(at));
            while (metric.find()) {
                into.add(Operator.MISSPELL_WORD, at, metric.start(), metric.end(), Typo.in(metric.group()));
            }
        }
    }
}
