package dev.monctl.model.yaml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed table of scalars against our reader, and against the programs whose reading it is. */
final class ScalarTableTest {
    private static final Path TABLE = Path.of("src/test/resources/yaml/scalars.txt");
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TYPES = List.of("string", "integer", "number", "boolean", "null");

    @TempDir
    Path folder;

    /** One line of the table. */
    record Row(String written, String json) {
        /** Helm brings numbers through a 64-bit float, so only what survives that can be compared. */
        Object value() {
            JsonNode node = JSON.readTree(json);
            return node.isNumber() ? node.doubleValue() : node;
        }

        boolean is(String type) {
            JsonNode node = JSON.readTree(json);
            return switch (type) {
                case "string" -> node.isString();
                case "number" -> node.isNumber();
                case "integer" -> node.isNumber() && node.doubleValue() == Math.rint(node.doubleValue());
                case "boolean" -> node.isBoolean();
                default -> node.isNull();
            };
        }

        @Override
        public String toString() {
            return written;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void our_reader_agrees(Row row) {
        YamlDocument document = YamlReader.read(Source.of("f", "a: " + row.written()), Dialect.HELM);
        assertThat(document.findings()).isEmpty();
        JsonNode ours = YamlJson.of(requireNonNull(document.root())).get("a");
        assertThat(ours.isNumber() ? (Object) ours.doubleValue() : ours).isEqualTo(row.value());
    }

    @Test
    @Tag("engines")
    void helm_agrees() throws Exception {
        Files.createDirectory(folder.resolve("templates"));
        Files.writeString(folder.resolve("Chart.yaml"), "apiVersion: v2\nname: table\nversion: 0.1.0\n");
        Files.writeString(
                folder.resolve("templates/all.yaml"), "{{ range .Values.rows }}\n#: {{ toJson . }}\n{{ end }}");
        String rows = rows().stream().map(row -> "- " + row.written() + "\n").collect(Collectors.joining());
        Files.writeString(folder.resolve("values.yaml"), "rows:\n" + rows);
        List<String> printed = Engine.named("helm")
                .prints("template", "table", folder.toString())
                .lines()
                .filter(line -> line.startsWith("#: "))
                .map(line -> line.substring(3))
                .toList();
        assertThat(printed).isEqualTo(rows().stream().map(Row::json).toList());
    }

    /** Each scalar once for each type, in a document whose schema allows that type only. */
    @Test
    @Tag("engines")
    void kubeconform_sees_the_same_types() throws Exception {
        for (String type : TYPES) {
            Files.writeString(
                    folder.resolve(type + ".json"),
                    "{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"" + type + "\"}}}");
        }
        List<Row> rows = rows();
        StringBuilder manifests = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            for (String type : TYPES) {
                manifests.append("---\napiVersion: v1\nkind: \"" + type + "\"\nmetadata: { name: row-" + i
                        + " }\nvalue: " + rows.get(i).written() + "\n");
            }
        }
        Path file = Files.writeString(folder.resolve("manifests.yaml"), manifests);
        String schemas = folder + "/{{.ResourceKind}}.json";
        String printed = Engine.named("kubeconform")
                .prints("-output", "json", "-verbose", "-schema-location", schemas, file.toString());
        JsonNode resources = JSON.readTree(printed).get("resources");
        assertThat(resources.size()).isEqualTo(rows.size() * TYPES.size());
        for (JsonNode resource : resources) {
            Row row = rows.get(Integer.parseInt(resource.get("name").asString().substring("row-".length())));
            String type = resource.get("kind").asString();
            assertThat(resource.get("status").asString())
                    .as("%s as %s", row.written(), type)
                    .isEqualTo(row.is(type) ? "statusValid" : "statusInvalid");
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .map(cells -> new Row(cells[0], cells[1]))
                .toList();
    }
}
