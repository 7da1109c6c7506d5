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

    private static List<String> said(String values) {
        OutputTree tree = OutputTree.of(Map.of(
                "charts/case/Chart.yaml",
                "name: case\n".getBytes(UTF_8),
                "charts/case/values.schema.json",
                THREE.getBytes(UTF_8),
                "charts/case/values.yaml",
                values.getBytes(UTF_8)));
        return SchemaShape.judge(tree).stream().map(Finding::code).toList();
    }
}
