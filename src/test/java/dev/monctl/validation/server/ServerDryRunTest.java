package dev.monctl.validation.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.kubernetes.Manifests;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A cluster that cannot be asked is a finding that says what to do; what a real one says is tested with a real one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are shell scripts")
class ServerDryRunTest {
    @TempDir
    private Path folder;

    @Test
    void without_a_context_there_is_nobody_to_ask() throws Exception {
        assertThat(findings("echo 'error: current-context must exist in order to minify' >&2; exit 1"))
                .containsExactly("server/no-context kubectl has no current context, so there is no API server to ask"
                        + " [kubectl config use-context NAME, or leave --server out]");
    }

    @Test
    void a_server_that_does_not_answer_is_named_with_context_cluster_and_address() throws Exception {
        assertThat(findings("""
                case $* in
                'config view'*) printf 'prod\\nprod-eu\\nhttps://10.0.0.1:6443' ;;
                *) echo 'The connection to the server 10.0.0.1:6443 was refused' >&2; exit 1 ;;
                esac
                """))
                .containsExactly(
                        "server/unreachable the API server of context 'prod' (cluster 'prod-eu', https://10.0.0.1:6443)"
                                + " does not answer: The connection to the server 10.0.0.1:6443 was refused"
                                + " [kubectl --context prod get --raw /version must work; or leave --server out]");
    }

    @Test
    void of_two_objects_of_one_name_the_refused_one_is_found() throws Exception {
        assertThat(findings("""
                case $* in
                'config view'*) printf 'prod\\nprod-eu\\nhttps://10.0.0.1:6443' ;;
                *apply*/default/)
                  echo configmap/alloy; echo 'ConfigMap "alloy" is invalid' >&2; exit 1 ;;
                *apply*)
                  for last; do :; done
                  if grep -q bad "${last#*=}"; then echo 'error: not like this' >&2; exit 1; fi
                  echo configmap/alloy ;;
                esac
                """, configMap("good") + "---\n" + configMap("bad")))
                .singleElement()
                .asString()
                .endsWith(" refuses ConfigMap/alloy: not like this [null]");
    }

    @Test
    void what_is_refused_together_and_taken_singly_is_no_success() {
        assertThatThrownBy(() -> findings("""
                        case $* in
                        'config view'*) printf 'prod\\nprod-eu\\nhttps://10.0.0.1:6443' ;;
                        *apply*/default/) echo 'error: too much at once' >&2; exit 1 ;;
                        esac
                        """, configMap("good")))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("refuses something together that it takes singly: too much at once");
    }

    private static String configMap(String text) {
        return "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: alloy }\ndata: { config.alloy: " + text + " }\n";
    }

    private List<String> findings(String script) throws IOException, InterruptedException {
        return findings(script, "");
    }

    private List<String> findings(String script, String manifest) throws IOException, InterruptedException {
        Path kubectl = Files.writeString(folder.resolve("kubectl"), "#!/bin/sh\n" + script + "\n");
        assertThat(kubectl.toFile().setExecutable(true)).isTrue();
        return new ServerDryRun(objects(manifest), folder.resolve("files"))
                .judge(new Program("kubectl", kubectl)).stream()
                        .map(finding -> finding.code() + " " + finding.what() + " [" + finding.help() + "]")
                        .toList();
    }

    private static List<RenderedObject> objects(String manifest) {
        OutputTree tree = OutputTree.of(Map.of("objects.yaml", manifest.getBytes(UTF_8)));
        return Manifests.ofFile("objects.yaml", "default", tree).objects();
    }
}
