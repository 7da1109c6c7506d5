package dev.monctl.validation.argocd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.helm.HelmResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What monctl makes of a template is what Go makes of it. */
final class GoTemplateTest {
    private static final String ELEMENT = """
            name: homelab
            empty: ""
            sure: true
            never: false
            nothing: null
            destination: { server: "https://[fd7a::1]:6443" }
            files: [a.yaml, "b {{ .name }} \\"c\\".yaml"]
            values: { global: { n: 1000000, half: 0.5, on: false, text: "<&>\\u2028 ''" } }
            """;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "a: {{ .name }}",
                "a: x{{- .name -}} y",
                "a: {{ toJson .files }}\nb: {{ .values | toJson }}",
                "a: {{ .destination.server }}",
                "a: 1\n{{- if hasKey . \"values\" }}\nb: {{ toJson .values.global }}\n{{- end }}",
                "a: 1\n{{- if hasKey . \"other\" }}\nb: {{ .other }}\n{{- else }}\nc: 2\n{{- end }}\nd: 3",
                "a: 1\n{{- if .empty }}\nb: 1\n{{- end }}{{ if .sure }}\nc: {{ if .files }}2{{ else }}3{{ end }}{{ end }}",
                "a: 1\n{{- if .nothing }}\nb: 1\n{{- end }}{{ if .never }}\nc: 1\n{{- end }}",
                "a: 1{{ if .empty }}{{ if hasKey . \"x\" }}y{{ else }}z{{ end }}{{ end }}",
                "a: {{ if .sure }}1{{ else }}{{ if .nobody }}{{ .nobody }}{{ else }}3{{ end }}4{{ end }}5",
                "a: {{ if .never }}1{{ if .sure }}2{{ end }}3{{ else }}4{{ if .never }}5{{ end }}6{{ end }}7"
            })
    void a_template_becomes_what_helm_makes_of_it(String template) throws Exception {
        assertThat(read(GoTemplate.expand(template, element()))).isEqualTo(read(byHelm(template)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{{ .nobody }}",
                "{{ .name.x }}",
                "{{ .values.global.n }}",
                "{{ toJson .nobody }}",
                "{{ if .nobody }}{{ end }}",
                "{{ if .name }}",
                "{{ if .empty }}{{ if .name }}{{ end }}",
                "{{ if .name }}{{ else }}{{ else }}{{ end }}",
                "{{ if .values.global.n }}{{ end }}",
                "{{ if .values.global.half }}{{ else }}{{ end }}",
                "{{ end }}",
                "{{ range .files }}{{ . }}{{ end }}",
                "{{ .name | upper }}",
                "{{ printf \"%s\" .name }}",
                "{{ index .files 0 }}",
                "{{ $x }}",
                "{{ }}"
            })
    void what_go_refuses_or_monctl_does_not_know_is_never_guessed(String template) {
        assertThatThrownBy(() -> GoTemplate.expand(template, element())).isInstanceOf(NotExpandable.class);
    }

    private static YamlNode element() {
        return Objects.requireNonNull(
                YamlReader.read(Source.of("element", ELEMENT), Dialect.HELM).root());
    }

    private static String byHelm(String template) throws Exception {
        String values = JsonMapper.shared().writeValueAsString(Map.of("template", template));
        OutputTree tree = OutputTree.of(Map.of(
                "charts/expand/Chart.yaml", "apiVersion: v2\nname: expand\nversion: 1.0.0\n".getBytes(UTF_8),
                "charts/expand/values.yaml", values.getBytes(UTF_8),
                "charts/expand/templates/t.yaml", "{{ tpl .Values.template .Values.element }}\n".getBytes(UTF_8)));
        String element = "element:\n" + ELEMENT.indent(2);
        try (ChartFolder folder = ChartFolder.write(tree)) {
            HelmResult result = HelmEngines.embedded()
                    .template(folder, new Deployment("charts/expand", "r", "n", "1.35", List.of(), element));
            assertThat(result.findings()).isEmpty();
            return result.templates().get(0).text();
        }
    }

    private static JsonNode read(String yaml) {
        return YAMLMapper.shared().readTree(yaml);
    }
}
