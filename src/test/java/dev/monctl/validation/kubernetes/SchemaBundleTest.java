package dev.monctl.validation.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class SchemaBundleTest {
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
            Set<String> seen = new HashSet<>();
            kinds.forEach(
                    kind -> follow(bundle.kind(kind, version).orElseThrow().schema(), version, seen));
            assertThat(seen).as("definitions of " + version).hasSizeGreaterThan(400);
        }
    }

    private void follow(ObjectSchema schema, KubernetesVersion version, Set<String> seen) {
        String reference = schema.reference();
        if (reference != null && seen.add(reference)) {
            follow(bundle.definition(reference, version).schema(), version, seen);
        }
        schema.properties().values().forEach(property -> follow(property, version, seen));
        if (schema.items() != null) {
            follow(schema.items(), version, seen);
        }
        if (schema.others() != null) {
            follow(schema.others(), version, seen);
        }
    }

    @Test
    void a_general_validator_says_of_each_manifest_what_our_reader_of_schemas_says() {
        List<String> different = new ArrayList<>();
        KubernetesVersion version = KubernetesVersion.parse(ManifestCases.VERSION);
        for (Path file : ManifestCases.in(ManifestCases.SCHEMA_CASES)) {
            for (RenderedObject object : ManifestCases.read(file).objects()) {
                bundle.kind(object.type(), version).ifPresent(kind -> {
                    boolean ours = new SchemaCheck(
                                    name -> bundle.definition(name, version).schema())
                            .check(object, kind.schema()).stream()
                                    .allMatch(finding -> finding.code().equals("kubernetes/duplicate-item"));
                    if (ours != general(kind, object)) {
                        different.add(ManifestCases.name(file));
                    }
                });
            }
        }
        // Formats that a general validator does not know, and null, which NullFields reports where the schema refuses
        // it, too.
        assertThat(different)
                .containsExactly(
                        "bad-integer-too-large",
                        "bad-null-containers",
                        "bad-null-enum",
                        "bad-null-item-path",
                        "bad-null-quantity",
                        "bad-null-required-name",
                        "bad-null-target-port",
                        "bad-secret-not-base64",
                        "bad-yaml11-infinity");
    }

    private static boolean general(Definition kind, RenderedObject object) {
        String schema = new StandaloneSchemas(Path.of("unused"), ManifestCases.VERSION).schema(kind);
        JsonNode json = JsonMapper.shared().readTree(schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(json)
                .validate(
                        Json.of(object.root(), JsonNodeFactory.instance),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }
}
