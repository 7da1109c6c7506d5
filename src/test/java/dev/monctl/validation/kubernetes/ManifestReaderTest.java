package dev.monctl.validation.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one cluster more costs: its own documents, and none of those that it shares with the others. */
class ManifestReaderTest {
    private static final int CLUSTERS = 300;
    private static final int SHARED = 10;

    private final ManifestReader reader = new ManifestReader(OutputTree.of(Map.of()));
    private final ObjectSchemas schemas = ObjectSchemas.of("1.35");

    @Test
    void what_clusters_share_is_read_and_judged_once() {
        for (int number = 0; number < CLUSTERS; number++) {
            List<RenderedObject> objects = read(manifest("cluster-" + number), "monitoring");
            assertThat(objects).hasSize(SHARED + 1);
            assertThat(schemas.judge(objects)).isEmpty();
        }
        assertThat(reader.documents()).isEqualTo(SHARED + CLUSTERS);
        assertThat(schemas.judged()).isEqualTo(SHARED + CLUSTERS);
    }

    @Test
    void what_is_wrong_with_a_shared_document_is_said_of_each_cluster() {
        List<String> wrong = manifest("one").stream()
                .map(document -> document.replace("data: { shared: \"3\" }", "datta: {}"))
                .toList();
        for (int cluster = 0; cluster < 2; cluster++) {
            assertThat(schemas.judge(read(wrong, "monitoring")))
                    .extracting(Finding::what)
                    .containsExactly("unknown field 'datta' in ConfigMap/shared-3");
        }
    }

    @Test
    void the_same_text_in_another_namespace_is_another_object() {
        assertThat(read(manifest("one"), "here").get(0).namespace()).isEqualTo("here");
        assertThat(read(manifest("one"), "there").get(0).namespace()).isEqualTo("there");
    }

    @Test
    void a_line_of_a_packed_chart_is_found_in_its_archive() throws IOException {
        Path archive =
                Path.of("src/test/resources/charts/fails-in-a-packed-sub-chart/tree/charts/hub/charts/sub-1.0.0.tgz");
        OutputTree tree = OutputTree.of(Map.of("charts/hub/charts/sub-1.0.0.tgz", Files.readAllBytes(archive)));
        String template = "charts/hub/charts/sub-1.0.0.tgz!/sub/templates/x.yaml";
        assertThat(new TemplateLines(tree).template(template).lines()).containsExactly("a: {{ .Values.deep.er }}");
        assertThat(new TemplateLines(tree).template(template + "2").lines()).isEmpty();
    }

    private List<RenderedObject> read(List<String> manifest, String namespace) {
        Deployment deployment = new Deployment("charts/case", "case", namespace, "1.35", List.of(), null);
        return reader.read(manifest, deployment).objects();
    }

    private static List<String> manifest(String own) {
        List<String> documents = new ArrayList<>();
        for (int number = 0; number < SHARED; number++) {
            documents.add(document("shared-" + number, "shared: \"" + number + "\""));
        }
        documents.add(document("own", "cluster: " + own));
        return documents;
    }

    private static String document(String name, String data) {
        return "# Source: charts/case/templates/" + name + ".yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: "
                + name + " }\ndata: { " + data + " }\n";
    }
}
