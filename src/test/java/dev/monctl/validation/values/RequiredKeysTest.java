package dev.monctl.validation.values;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequiredKeysTest {
    private static final String THREE =
            "{\"additionalProperties\": false, \"required\": [\"server\"], \"properties\": {\"server\": {\"type\": \"object\", "
                    + "\"additionalProperties\": false, \"required\": [\"port\", \"path\"], \"properties\": {"
                    + "\"port\": {\"type\": \"integer\"}, \"path\": {\"type\": \"string\"}, \"extra\": {\"type\": \"string\"}}}}}";

    @Test
    void a_key_with_a_value_that_alone_is_not_required_was_forgotten() {
        assertThat(said("server: {port: 80, path: /, extra: x}")).containsExactly("values/not-required");
    }

    @Test
    void a_key_whose_value_is_empty_need_not_be_required() {
        assertThat(said("server: {port: 80, path: /, extra: ''}")).isEmpty();
        assertThat(said("server: {port: 80, path: /, extra: }")).isEmpty();
        assertThat(said("server: {port: 80, path: /, extra: {}}")).isEmpty();
        assertThat(said("server: {port: 80, path: /, extra: []}")).isEmpty();
    }

    @Test
    void a_section_that_alone_leaves_some_of_its_keys_out_is_odd() {
        String all = "{\"type\": \"object\", \"additionalProperties\": false, \"required\": [\"a\"], "
                + "\"properties\": {\"a\": {\"type\": \"string\"}}}";
        String some = all.replace("[\"a\"]", "[]");
        String alike = "{\"properties\": {\"k\": %s, \"l\": %s, \"m\": %s, \"n\": %s, \"o\": %s}}";
        assertThat(said(alike.formatted(all, all, all, all, some), "k: {}")).containsExactly("values/not-required");
        assertThat(said(alike.formatted(all, all, all, some, some), "k: {}")).isEmpty();
    }

    private static List<String> said(String values) {
        return said(THREE, values);
    }

    private static List<String> said(String schema, String values) {
        OutputTree tree = OutputTree.of(Map.of(
                "charts/case/Chart.yaml",
                "name: case\n".getBytes(UTF_8),
                "charts/case/values.schema.json",
                schema.getBytes(UTF_8),
                "charts/case/values.yaml",
                values.getBytes(UTF_8)));
        return SchemaShape.judge(tree).stream().map(Finding::code).toList();
    }
}
