package dev.monctl.validation.config.program;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Variables of a script that stand in it once, and nearly like another one. */
public final class ScriptVariables {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([A-Za-z_]\\w+)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w+");

    private ScriptVariables() {}

    /** All that look misspelt, in the scripts of an output's charts. */
    public static List<Finding> judge(OutputTree tree) {
        return tree.files().keySet().stream()
                .filter(path -> path.endsWith(".sh"))
                .flatMap(path -> judge(Source.of(path, tree.text(path))).stream())
                .toList();
    }

    private static List<Finding> judge(Source script) {
        Set<String> once = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(script.text());
        while (word.find()) {
            if (words.add(word.group())) {
                once.add(word.group());
            } else {
                once.remove(word.group());
            }
        }
        List<Finding> findings = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(script.text());
        while (variable.find()) {
            String name = variable.group(1);
            int start = variable.start(1);
            Set<String> others = new TreeSet<>(words);
            others.removeAll(once);
            if (once.contains(name)) {
                Suggestion.nearest(name, others)
                        .ifPresent(near -> findings.add(Finding.warning(
                                "pod/script-variable",
                                script.place(start, start + name.length(), null),
                                "the script reads $" + name + ", which nothing in it sets or describes",
                                "it is empty, or ends the script",
                                "did you mean '" + near + "'?")));
            }
        }
        return findings;
    }
}
