package dev.monctl.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputPathTest {
    private static List<String> paths(String template, Map<String, Map<String, String>> repeats) {
        return new OutputPath(template)
                .pages(repeats).stream().map(OutputPath.Page::path).toList();
    }

    @Test
    void a_rendered_file_loses_its_ending_and_a_copied_one_keeps_its_name() {
        assertThat(paths("charts/monitoring/values.yaml.peb", Map.of()))
                .containsExactly("charts/monitoring/values.yaml");
        assertThat(paths("charts/monitoring/.helmignore", Map.of())).containsExactly("charts/monitoring/.helmignore");
    }

    @Test
    void a_placeholder_makes_a_file_for_each_element_in_order() {
        Map<String, String> hosts = new LinkedHashMap<>();
        hosts.put("b", "the second");
        hosts.put("a", "the first");
        assertThat(new OutputPath("nixos/[host]/alloy.nix.peb").pages(Map.of("host", hosts)))
                .containsExactly(
                        new OutputPath.Page("nixos/b/alloy.nix", Map.of("host", "the second"), Map.of("host", "b")),
                        new OutputPath.Page("nixos/a/alloy.nix", Map.of("host", "the first"), Map.of("host", "a")));
    }

    @Test
    void a_second_placeholder_stands_for_what_belongs_to_the_first() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("b/x", "x of b");
        files.put("a/[host]", "of a");
        Map<String, String> hosts = new LinkedHashMap<>();
        hosts.put("a", "a");
        hosts.put("b", "b");
        hosts.put("c", "c");
        assertThat(new OutputPath("nixos/[host]/extra/[file].alloy.peb").pages(Map.of("host", hosts, "file", files)))
                .containsExactly(
                        new OutputPath.Page(
                                "nixos/a/extra/[host].alloy",
                                Map.of("host", "a", "file", "of a"),
                                Map.of("host", "a", "file", "[host]")),
                        new OutputPath.Page(
                                "nixos/b/extra/x.alloy",
                                Map.of("host", "b", "file", "x of b"),
                                Map.of("host", "b", "file", "x")));
    }

    @Test
    void a_name_that_looks_like_a_reference_is_taken_as_it_is() {
        assertThat(paths("argo-apps/agent-[spoke].yaml", Map.of("spoke", Map.of("$1\\x", "any"))))
                .containsExactly("argo-apps/agent-$1\\x.yaml");
    }

    @Test
    void an_unknown_placeholder_is_a_bug_in_the_template() {
        assertThatThrownBy(() -> paths("[planet].yaml", Map.of())).hasMessageContaining("[planet].yaml");
    }
}
