package dev.monctl.validation.nix;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.schema.SchemaFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options, functions and flags that are nearly, and not quite, one of those that such a module uses. */
record NixWords(Source module) {
    private static final List<String> FACTS = SchemaFiles.lines("nixos/words.txt");
    private static final Pattern OPTION = Pattern.compile("(?m)^  ([a-z]+\\.[a-zA-Z]+)(?=[. ])");
    private static final Pattern FUNCTION = Pattern.compile("\\blib\\.([a-zA-Z]+)");
    private static final Pattern FLAG = Pattern.compile("\"(--[a-z][\\w.-]*)");

    List<Finding> judge() {
        List<Finding> findings = new ArrayList<>();
        judge("option", OPTION, "an option of NixOS", findings);
        judge("lib", FUNCTION, "a function of lib", findings);
        judge("flag", FLAG, "a flag of Alloy", findings);
        return findings;
    }

    private void judge(String kind, Pattern pattern, String what, List<Finding> findings) {
        List<String> known = FACTS.stream()
                .filter(line -> line.startsWith(kind + " "))
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
                .toList();
        Matcher word = pattern.matcher(module.text().replaceAll("(?m)#.*$", ""));
        while (word.find()) {
            String written = word.group(1);
            if (!known.contains(written)) {
                Suggestion.nearest(written, known).ifPresent(near -> {
                    int start = module.text().indexOf(written);
                    findings.add(Finding.warning(
                            "nix/misspelt",
                            module.place(start, start + written.length(), null),
                            "the module names '" + written + "', which looks like " + what + " and is none",
                            "the machine's configuration cannot be built, or Alloy does not start",
                            "did you mean '" + near + "'?"));
                });
            }
        }
    }
}
