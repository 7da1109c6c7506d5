package dev.monctl.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.HelmEngines;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A validator with a memory says of each output what one without says, whatever was before. */
@Tag("thorough")
class ProofMemoryTest {
    private static final String HUB = "charts/monitoring/";
    private static final String AGENT = "charts/monitoring-agent/";

    private static final Estate ESTATE =
            Objects.requireNonNull(Examined.of(Path.of("topology.yaml")).estate());
    private static final OutputTree RENDERED = new Renderer().render(ESTATE);

    @TempDir
    private Path cache;

    private final ProofMemory memory = new ProofMemory();

    @Test
    void finds_the_same_after_an_edit_and_after_it_is_taken_back() throws Exception {
        for (String file : List.of(
                HUB + "values.yaml",
                HUB + "templates/prometheus/statefulset.yaml",
                HUB + "files/prometheus/rules/system.yaml",
                AGENT + "values-stages/production.yaml",
                "nixos/homelab-nixos/config.alloy")) {
            same(RENDERED);
            same(with(Map.of(file, RENDERED.text(file) + "\nnonsense: [\n")));
            same(RENDERED);
        }
    }

    @Test
    void finds_the_same_when_a_template_moves_what_it_renders() throws Exception {
        String template = RENDERED.files().keySet().stream()
                .filter(path -> path.startsWith(HUB + "templates/") && path.endsWith(".yaml"))
                .filter(path -> RENDERED.text(path).contains("kind: Service\n"))
                .findFirst()
                .orElseThrow();
        String wrong = RENDERED.text(template).replace("kind: Service\n", "kind: Servic\n");
        same(with(Map.of(template, wrong)));
        same(with(Map.of(template, "{{- /* a line more */}}\n" + wrong)));
        same(with(Map.of(template, wrong)));
    }

    @Test
    void finds_the_same_in_values_that_nobody_is_given() throws Exception {
        same(RENDERED);
        same(with(Map.of(AGENT + "values-clusters/nobody.yaml", "a: '{{ lookup \"v1\" \"Secret\" \"a\" \"b\" }}'\n")));
    }

    @Test
    void finds_the_same_without_a_file_of_values() throws Exception {
        same(with(Map.of(AGENT + "values-stages/production.yaml", "")));
        TreeMap<String, byte[]> files = new TreeMap<>(RENDERED.files());
        files.remove(AGENT + "values-stages/production.yaml");
        same(OutputTree.of(files));
    }

    @Test
    void finds_the_same_when_the_copy_beside_a_packed_chart_goes() throws Exception {
        same(RENDERED);
        TreeMap<String, byte[]> files = new TreeMap<>(RENDERED.files());
        files.keySet().removeIf(path -> path.startsWith("charts/alloy/"));
        same(OutputTree.of(files));
    }

    private static OutputTree with(Map<String, String> edits) {
        TreeMap<String, byte[]> files = new TreeMap<>(RENDERED.files());
        edits.forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
        return OutputTree.of(files);
    }

    private void same(OutputTree tree) throws InterruptedException {
        List<Finding> cold = validator().judge(tree, ESTATE);
        assertThat(validator().remembering(memory).judge(tree, ESTATE)).isEqualTo(cold);
        memory.turn();
    }

    private Validator validator() {
        return new Validator(HelmEngines.embedded(), new EngineRoom(Engines.OFF, new Toolbox(List.of())), cache);
    }
}
