package dev.monctl.validation.alloy.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The data files are JSON Schemas, and say nothing in words that the vocabulary does not know. */
class DataFilesTest {
    private static final Path FOLDER = Path.of("validation/schemas/alloy");
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final Set<String> OTHERS =
            Set.of("components.json", "shared.json", "language.json", "vocabulary.json");

    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());

    @Test
    void each_schema_is_one_of_the_draft_that_it_names() throws IOException {
        Schema draft = registry.getSchema(SchemaLocation.of(DRAFT));
        List<String> wrong = new ArrayList<>();
        for (String file : files()) {
            JsonNode root = read(file);
            if (root.has("$schema")) {
                assertThat(root.path("$schema").asString()).as(file).isEqualTo(DRAFT);
                draft.validate(root).forEach(error -> wrong.add(file + ": " + error));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_file_keeps_to_the_vocabulary() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String file : files()) {
            if (!file.equals("vocabulary.json")) {
                String shape = file.equals("components.json")
                        ? "index"
                        : OTHERS.contains(file) ? file.replace(".json", "") : "component";
                errors(shape, read(file)).forEach(error -> wrong.add(file + ": " + error));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_vocabulary_refuses_a_word_that_it_does_not_know() {
        JsonNode component = read("prometheus.relabel.json");
        String text = component.toString();
        assertThat(errors("component", component)).isEmpty();
        for (String wrong : List.of(
                text.replace("\"stability\":\"generally-available\"", "\"stability\":\"stable\""),
                text.replace("\"minimum\":1", "\"least\":1"),
                text.replace("\"block\":\"many\"", "\"block\":\"twice\""),
                text.replace("\"kind\":\"component\",", ""))) {
            assertThat(wrong).isNotEqualTo(text);
            assertThat(errors("component", JsonMapper.shared().readTree(wrong)))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @Test
    void there_is_a_file_for_each_component_and_no_other() throws IOException {
        Set<String> expected = new TreeSet<>(OTHERS);
        Catalog.committed().components().forEach(name -> expected.add(name + ".json"));
        assertThat(files()).containsExactlyElementsOf(expected);
        read("components.json")
                .path("properties")
                .forEachEntry((name, reference) ->
                        assertThat(reference.path("$ref").asString()).isEqualTo(name + ".json"));
    }

    @Test
    void what_is_shared_is_used() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : files()) {
            all.append(Files.readString(FOLDER.resolve(file)));
        }
        for (String name : read("shared.json").path("$defs").propertyNames()) {
            assertThat(all).contains("#/$defs/" + name + "\"");
        }
    }

    private List<Error> errors(String shape, JsonNode instance) {
        ObjectNode vocabulary = (ObjectNode) read("vocabulary.json");
        String id = vocabulary.path("$id").asString() + "?" + shape;
        vocabulary.put("$id", id).put("$ref", "#/$defs/" + shape);
        return registry.getSchema(SchemaLocation.of(id), vocabulary).validate(instance);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static JsonNode read(String file) {
        return JsonMapper.shared().readTree(FOLDER.resolve(file).toFile());
    }
}
