package dev.monctl.render.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.monctl.model.chart.ChartArchive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackedChartTest {
    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 0xfffe, 0xffff, 0x10000, 3 * 0xffff, 200_000})
    void what_is_stored_comes_out_again(int length) throws IOException {
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) (i * 31 + i / 251);
        }
        assertThat(new GZIPInputStream(new ByteArrayInputStream(StoredGzip.of(content))).readAllBytes())
                .isEqualTo(content);
    }

    @Test
    void files_stand_in_the_order_in_which_helm_packs_them() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : new String[] {
            "Chart.yaml", "README.md", ".helmignore", "values.yaml", "values.schema.json", "templates/a.yaml", "files/a"
        }) {
            files.put(path, "x".getBytes(UTF_8));
        }
        assertThat(ChartArchive.read(PackedChart.of("x", files)).keySet())
                .containsExactly(
                        "x/Chart.yaml",
                        "x/values.yaml",
                        "x/values.schema.json",
                        "x/templates/a.yaml",
                        "x/.helmignore",
                        "x/README.md",
                        "x/files/a");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a.tmp, true",
        "templates/a.tmp, true",
        "a.tmpl, false",
        ".idea/x, true",
        "templates/.idea/x, true",
        ".idea, false",
        "notes~, true",
        "templates/.hidden.yaml, true",
        "templates/_helpers.tpl, false",
        "files/.hidden, false",
        "a1, true",
        "a12, false",
    })
    void what_helmignore_names_is_left_out(String path, boolean ignored) {
        HelmIgnore rules = HelmIgnore.of("# left out\n*.tmp\n.idea/\n\n*~\na?\n");
        assertThat(rules.matches(path)).isEqualTo(ignored);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"!a", "/a", "a/b", "[ab]"})
    void a_rule_that_is_not_understood_is_no_rule_of_ours(String rule) {
        assertThatThrownBy(() -> HelmIgnore.of(rule)).hasMessageContaining(rule);
    }
}
