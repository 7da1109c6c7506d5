package dev.monctl.validation.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.kubernetes.rule.ObjectRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Deployment DEPLOYMENT =
            new Deployment("charts/monitoring", "monitoring", "monitoring", "1.35", List.of(), null);

    @Test
    void a_line_that_is_rendered_as_it_stands_is_found_in_its_template() {
        String template = "{{- with .Values.x }}\nkind: ConfigMap\n{{- end }}\n    datta:\n      a: {{ .b }}\n";
        String rendered = """
                ---
                # Source: charts/monitoring/templates/a/b.yaml
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: a
                datta:
                  a: b
                """;
        Finding finding = only(rendered, template);
        assertThat(finding.place())
                .isEqualTo(new Place("charts/monitoring/templates/a/b.yaml", 4, 5, 5, "    datta:", null));
    }

    @Test
    void a_line_that_helm_made_is_shown_as_it_was_made() {
        String rendered = """
                ---
                # Source: charts/monitoring/charts/alloy/templates/x.yaml
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: a
                data:
                  a: 1
                """;
        Finding finding = only(rendered, "");
        assertThat(finding.place())
                .isEqualTo(new Place("charts/monitoring/charts/alloy/templates/x.yaml", 0, 0, 1, "  a: 1", null));
    }

    @Test
    void a_config_map_over_a_mebibyte_is_refused() {
        String rendered =
                "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  labels: { app.kubernetes.io/managed-by: Helm }\ndata:\n  a: \""
                        + "x".repeat(1024 * 1024) + "\"\n  b: x\n";
        Manifests manifests = new ManifestReader(OutputTree.of(Map.of())).read(List.of(rendered), DEPLOYMENT);
        assertThat(new ObjectRules().judge(manifests.objects(), Map.of()))
                .extracting(Finding::what)
                .containsExactly("ConfigMap/a holds 1048577 bytes, 1048576 are allowed");
    }

    @Test
    void a_version_without_schemas_is_an_error() {
        String rendered = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";
        Manifests manifests = new ManifestReader(OutputTree.of(Map.of())).read(List.of(rendered), DEPLOYMENT);
        assertThat(ObjectSchemas.of("1.30").judge(manifests.objects()))
                .extracting(Finding::code)
                .containsExactly("kubernetes/unknown-version");
    }

    private static Finding only(String rendered, String template) {
        OutputTree tree = OutputTree.of(
                Map.of("charts/monitoring/templates/a/b.yaml", template.getBytes(StandardCharsets.UTF_8)));
        Manifests manifests = new ManifestReader(tree).read(List.of(rendered), DEPLOYMENT);
        List<Finding> findings = ObjectSchemas.of("1.35").judge(manifests.objects());
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
