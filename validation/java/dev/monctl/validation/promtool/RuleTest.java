package dev.monctl.validation.promtool;

import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One case of a file of unit tests.
 *
 * @param name as promtool calls it: one without a name by its number
 */
public record RuleTest(String file, String name, List<Check> checks, Place place) {
    static final String FILE = "tests/[^/]+\\.ya?ml";

    public RuleTest {
        checks = List.copyOf(checks);
    }

    /** The paths of all files of tests in an output. */
    static List<String> files(OutputTree tree) {
        return tree.files().keySet().stream().filter(path -> path.matches(FILE)).toList();
    }

    /** All cases of an output, file by file. */
    static List<RuleTest> of(OutputTree tree) {
        List<RuleTest> tests = new ArrayList<>();
        for (String path : files(tree)) {
            for (YamlNode root : tree.yaml(path).roots()) {
                int number = 0;
                for (YamlNode test : Yaml.items(root, "tests")) {
                    tests.add(of(path, test, number++));
                }
            }
        }
        return tests;
    }

    private static RuleTest of(String path, YamlNode test, int number) {
        Optional<Scalar> name = Yaml.scalar(test, "name");
        return new RuleTest(
                path,
                name.map(Scalar::text).filter(text -> !text.isEmpty()).orElse("unnamed#" + number),
                Check.of(test),
                name.map(scalar -> scalar.place(null)).orElse(test.place(null)));
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
