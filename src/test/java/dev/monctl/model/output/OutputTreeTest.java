package dev.monctl.model.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutputTreeTest {
    private static final OutputTree TREE = of(
            "charts/alloy-extra/Chart.yaml",
            "charts/alloy/Chart.yaml",
            "charts/alloy/charts/x/Chart.yaml",
            "charts/alloy0/values.yaml",
            "README.md");

    @Test
    void a_folder_holds_only_what_lies_below_it() {
        assertThat(TREE.below("charts/alloy").files().keySet()).containsExactly("Chart.yaml", "charts/x/Chart.yaml");
        assertThat(TREE.below("charts/loki").files()).isEmpty();
    }

    @Test
    void a_folder_without_a_description_is_no_chart() {
        assertThat(TREE.charts()).containsExactly("charts/alloy-extra", "charts/alloy");
    }

    @Test
    void files_of_one_name_are_found_wherever_they_lie() {
        assertThat(TREE.named("Chart.yaml"))
                .containsExactly(
                        "charts/alloy-extra/Chart.yaml", "charts/alloy/Chart.yaml", "charts/alloy/charts/x/Chart.yaml");
        assertThat(TREE.named("README.md")).containsExactly("README.md");
        assertThat(TREE.named("hart.yaml")).isEmpty();
    }

    @Test
    void two_trees_differ_where_only_one_has_a_file_or_its_bytes() {
        assertThat(of("a", "b").difference(of("a", "b"))).isEmpty();
        assertThat(of("a", "c").difference(of("b", "c"))).contains("a");
        assertThat(of("a", "c").difference(of("a"))).contains("c");
    }

    private static OutputTree of(String... paths) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, path.getBytes(UTF_8));
        }
        return new OutputTree(files);
    }
}
