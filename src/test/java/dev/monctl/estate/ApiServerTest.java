package dev.monctl.estate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.kubernetes.Manifests;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.server.ServerDryRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real API server takes all that is rendered, and the second time it has nothing to change. */
@Tag("engines")
class ApiServerTest {
    @TempDir
    private static Path folder;

    private static ApiServer server;

    private static final Set<String> NAMESPACES = new TreeSet<>();

    static Stream<Example> examples() throws IOException {
        return Example.allAndTheRoot();
    }

    @BeforeAll
    static void a_server_knows_the_kinds_that_argo_cd_and_1password_bring() throws Exception {
        server = ApiServer.start(Files.createDirectory(folder.resolve("server")));
        Path kinds = Files.writeString(
                folder.resolve("kinds.json"), CustomResources.committed().manifest());
        server.passes("apply", "--server-side", "-f", kinds.toString());
        server.passes("wait", "--for=condition=Established", "--timeout=60s", "-f", kinds.toString());
    }

    @AfterAll
    static void the_server_ends() throws Exception {
        server.stop();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void every_object_is_taken_and_the_second_time_changes_nothing(Example example) throws Exception {
        Path manifest = folder.resolve("manifest.yaml");
        for (Deployment deployment : example.estate().deployments()) {
            Files.writeString(manifest, example.template(deployment).manifest());
            takes(manifest, deployment.namespace());
        }
        String argocd = example.estate().gitops().argocdNamespace().toString();
        for (var file : example.tree().below("argo-apps").files().entrySet()) {
            Files.write(manifest, file.getValue());
            takes(manifest, argocd);
        }
    }

    @Test
    void a_dry_run_says_what_is_refused_and_keeps_nothing() throws Exception {
        OutputTree tree = OutputTree.of(Map.of("objects.yaml", """
                apiVersion: v1
                kind: ConfigMap
                metadata: { name: fine }
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: { name: misspelt }
                datas: {}
                ---
                apiVersion: apps/v1
                kind: Deployment
                metadata: { name: selects-others }
                spec:
                  selector: { matchLabels: { app: one } }
                  template:
                    metadata: { labels: { app: other } }
                    spec: { containers: [{ name: it, image: busybox }] }
                ---
                apiVersion: monitoring.coreos.com/v1
                kind: ServiceMonitor
                metadata: { name: unknown-kind }
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: { name: homeless, namespace: nowhere }
                """.getBytes(UTF_8)));
        List<RenderedObject> objects =
                Manifests.ofFile("objects.yaml", "default", tree).objects();
        Path files = Files.createDirectory(folder.resolve("dry-run"));
        List<Finding> findings = new ServerDryRun(objects, files).judge(server.kubectlOfItsUser());
        String who = "the API server of context 'test' (cluster 'loopback', " + server.address() + ") ";
        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.place().line() + " " + finding.what())
                .containsExactly(
                        "server/refused 5 " + who + "refuses ConfigMap/misspelt: failed to create typed patch object"
                                + " (default/misspelt; /v1, Kind=ConfigMap): .datas: field not declared in schema",
                        "server/refused 10 " + who + "refuses Deployment/selects-others: spec.template.metadata.labels:"
                                + " Invalid value: {\"app\":\"other\"}: `selector` does not match template `labels`",
                        "server/refused 19 " + who + "knows no ServiceMonitor of monitoring.coreos.com/v1",
                        "server/refused 23 " + who + "has no namespace 'nowhere'");
        assertThat(server.passes("get", "configmaps", "-n", "default", "-o", "name"))
                .doesNotContain("fine");
    }

    private void takes(Path manifest, String namespace) throws Exception {
        // Neither chart makes its namespace: Argo CD does, or the owner.
        if (NAMESPACES.add(namespace)) {
            server.passes("create", "namespace", namespace);
        }
        Map<String, String> first = apply(manifest, namespace);
        assertThat(first).isNotEmpty();
        assertThat(apply(manifest, namespace))
                .as("versions of the objects after they were applied again")
                .isEqualTo(first);
        // The next estate, or the next cluster of this one, has objects of the same names.
        server.passes("delete", "-n", namespace, "--wait=false", "--ignore-not-found", "-f", manifest.toString());
    }

    /** Each object with the version that it has afterwards. */
    private Map<String, String> apply(Path manifest, String namespace) throws Exception {
        Program.Outcome applied = server.kubectl(
                "apply",
                "--server-side",
                "--field-manager=monctl",
                "-n",
                namespace,
                "-o",
                "json",
                "-f",
                manifest.toString());
        Map<String, String> versions = versions(applied.output());
        Set<String> refused = new TreeSet<>(
                KubernetesObjects.read(Files.readString(manifest)).byName().keySet());
        versions.keySet().forEach(name -> {
            refused.remove(name);
            refused.remove(name.replace("/" + namespace + "/", "//"));
        });
        assertThat(refused)
                .as("what the API server refuses: %s", applied.errors())
                .isEmpty();
        assertThat(applied.exitCode()).as(applied.errors()).isZero();
        return versions;
    }

    private static Map<String, String> versions(String json) {
        Map<String, String> versions = new LinkedHashMap<>();
        if (!json.isBlank()) {
            JsonNode read = JsonMapper.shared().readTree(json);
            Iterable<JsonNode> objects = read.has("items") ? read.path("items") : List.of(read);
            for (JsonNode object : objects) {
                JsonNode metadata = object.path("metadata");
                String name = object.path("kind").asString() + "/"
                        + metadata.path("namespace").asString("") + "/"
                        + metadata.path("name").asString();
                versions.put(name, metadata.path("resourceVersion").asString());
            }
        }
        return versions;
    }
}
