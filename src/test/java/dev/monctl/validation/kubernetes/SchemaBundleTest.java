package dev.monctl.validation.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.output.OutputTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SchemaBundleTest {
    private static final Pattern FORMAT = Pattern.compile("\"format\":\"([^\"]+)\"");

    private final SchemaBundle bundle = SchemaBundle.committed();

    @Test
    void it_knows_seven_versions_of_kubernetes() {
        assertThat(bundle.versions())
                .extracting(KubernetesVersion::toString)
                .containsExactly("1.31", "1.32", "1.33", "1.34", "1.35", "1.36", "1.37");
    }

    @Test
    void every_kind_of_every_version_can_be_read_to_its_last_reference() {
        for (KubernetesVersion version : bundle.versions()) {
            List<String> kinds = bundle.kinds(version);
            assertThat(kinds)
                    .contains(
                            "apps/v1 Deployment",
                            "argoproj.io/v1alpha1 ApplicationSet",
                            "onepassword.com/v1 OnePasswordItem");
            // It follows every reference, and stops at a keyword that it does not know.
            kinds.forEach(kind -> CompiledSchemas.committed()
                    .schema(bundle.kind(kind, version).orElseThrow(), version)
                    .initializeValidators());
        }
    }

    @Test
    void it_is_read_beforehand_for_the_kinds_that_stand_in_templates() {
        OutputTree tree = OutputTree.of(Map.of(
                "charts/a/templates/b.yaml",
                bytes("{{- if .x }}\nkind: Deployment\n{{- end }}\n"),
                "charts/a/templates/c.yaml",
                bytes("kind: {{ .Values.kind }}\nroleRef:\n  kind: ClusterRole\n---\nkind: NetworkPolicy\n"),
                "charts/a/values.yaml",
                bytes("kind: Service\n")));
        assertThat(new SchemaWarmUp(tree, KubernetesVersion.parse("1.35")).kinds(bundle))
                .containsExactly("apps/v1 Deployment", "networking.k8s.io/v1 NetworkPolicy");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void every_format_is_one_that_is_checked() {
        Set<String> formats = new TreeSet<>();
        for (KubernetesVersion version : bundle.versions()) {
            StandaloneSchemas schemas = new StandaloneSchemas(Path.of("unused"), version.toString());
            for (String kind : bundle.kinds(version)) {
                String text = schemas.schema(bundle.kind(kind, version).orElseThrow());
                FORMAT.matcher(text).results().map(found -> found.group(1)).forEach(formats::add);
            }
        }
        assertThat(formats).containsExactly("byte", "date-time", "double", "int32", "int64");
    }
}
