package dev.monctl.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.EstateResolver;
import dev.monctl.model.yaml.Drafts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands at any key, reading and resolving answer with findings. */
class MangledTopologyTest {
    private static final List<String> WRONG = List.of(
            "null", "0.5", "-1", "true", "\"\"", "\"{{ x }}\"", "[]", "[[1]]", "{}", "{\"a b\": {\"c\": null}}");

    @TempDir
    private Path folder;

    @Test
    void no_value_at_any_key_is_ever_an_exception() throws IOException {
        JsonMapper json = JsonMapper.shared();
        JsonNode full = Document.read(Path.of("src/test/resources/topologies/full/topology.yaml"), "full", Drafts.NONE)
                .json();
        List<List<Object>> paths = new ArrayList<>();
        collect(full, List.of(), paths);
        int turn = 0;
        for (List<Object> path : paths) {
            JsonNode mangled = full.deepCopy();
            String wrong = WRONG.get(turn++ % WRONG.size());
            put(mangled, path, json.readTree(wrong));
            Path file = Files.writeString(folder.resolve("topology.yaml"), mangled.toString());

            TopologyReading reading = TopologyReader.read(file);
            EstateResolver.resolve(reading);
            assertThat(reading.topology()).as("%s at %s", wrong, path).isNotNull();
        }
        assertThat(paths).hasSizeGreaterThan(150);
    }

    private static void collect(JsonNode node, List<Object> path, List<List<Object>> paths) {
        if (!path.isEmpty()) {
            paths.add(path);
        }
        if (node instanceof ObjectNode object) {
            object.forEachEntry((key, value) -> collect(value, with(path, key), paths));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.path(i), with(path, i), paths);
        }
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static void put(JsonNode root, List<Object> path, JsonNode value) {
        JsonNode parent = root;
        for (Object step : path.subList(0, path.size() - 1)) {
            parent = step instanceof Integer index ? parent.path(index) : parent.path(step.toString());
        }
        Object last = path.get(path.size() - 1);
        if (parent instanceof ArrayNode array) {
            array.set((Integer) last, value);
        } else {
            ((ObjectNode) parent).set(last.toString(), value);
        }
    }
}
