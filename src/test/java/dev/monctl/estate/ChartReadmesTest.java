package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The READMEs of the charts, in which an owner looks up what can be set. */
class ChartReadmesTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+`) \\|");
    private static final Pattern KEY = Pattern.compile("`([^`]+\\.[^`]+)`");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"monitoring", "monitoring-agent"})
    void the_readme_names_every_value_and_no_other(String chart) {
        Set<String> named = named(text(chart, "README.md"));
        Set<String> values =
                Texts.leaves(Texts.yaml(text(chart, "values.yaml"))).keySet();

        assertThat(values)
                .hasSizeGreaterThan(30)
                .allSatisfy(value -> assertThat(named).anyMatch(key -> isNamedBy(key, value)));
        assertThat(named).allSatisfy(key -> assertThat(values).anyMatch(value -> isNamedBy(key, value)));
    }

    private static String text(String chart, String file) {
        return Example.root().tree().text("charts/" + chart + "/" + file);
    }

    private static Set<String> named(String readme) {
        Set<String> named = new TreeSet<>();
        ROW.matcher(readme)
                .results()
                .flatMap(row -> KEY.matcher(row.group(1)).results())
                .forEach(key -> named.add(key.group(1)));
        return named;
    }

    /** A key names all that lies below it; in that of any component, it stands for the name of each. */
    private static boolean isNamedBy(String key, String value) {
        String ofAny = "<component>" + value.substring(value.indexOf('.'));
        return (value + ".").startsWith(key + ".") || (ofAny + ".").startsWith(key + ".");
    }
}
