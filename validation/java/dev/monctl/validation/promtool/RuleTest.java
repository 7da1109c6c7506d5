package dev.monctl.validation.promtool;

import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One case of a file of unit tests. */
public record RuleTest(String file, String name, List<Check> checks, Place place) {
    static final String FILE = "tests/[^/]+\\.ya?ml";

    public RuleTest {
        checks = List.copyOf(checks);
    }

    /** All cases of an output, file by file. */
    static List<RuleTest> of(OutputTree tree) {
        List<RuleTest> tests = new ArrayList<>();
        tree.files().keySet().stream().filter(path -> path.matches(FILE)).forEach(path -> {
            for (YamlNode root : YamlReader.readAll(Source.of(path, tree.text(path)), Dialect.HELM)
                    .roots()) {
                for (YamlNode test : Yaml.items(root, "tests")) {
                    tests.add(new RuleTest(
                            path,
                            Yaml.word(test, "name"),
                            Check.of(test),
                            Yaml.get(test, "name").orElse(test).place(null)));
                }
            }
        });
        return tests;
    }

    /** The clusters that it names. */
    public Set<String> systems() {
        Set<String> systems = new LinkedHashSet<>();
        checks.forEach(check -> systems.addAll(check.systems()));
        return systems;
    }

    /** Whether it asks for this alert, or for any. */
    public boolean asks(String alert) {
        return checks.stream()
                .anyMatch(check -> check.alert().isEmpty() || check.alert().equals(alert));
    }
}
