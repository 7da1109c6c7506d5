package dev.monctl.validation.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.monctl.Golden;
import dev.monctl.cli.PrintedFindings;
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
        Golden.of("findings/server/no-context.txt")
                .holds(printed("echo 'error: current-context must exist in order to minify' >&2; exit 1", ""));
    }

    @Test
    void a_server_that_does_not_answer_is_named_with_context_cluster_and_address() throws Exception {
        Golden.of("findings/server/unreachable.txt").holds(printed("""
                case $* in
                'config view'*) printf 'prod\\nprod-eu\\nhttps://10.0.0.1:6443' ;;
                *) echo 'The connection to the server 10.0.0.1:6443 was refused' >&2; exit 1 ;;
                esac
                """, ""));
    }

    @Test
    void of_two_objects_of_one_name_the_refused_one_is_found() throws Exception {
        Golden.of("findings/server/refused.txt").holds(printed("""
                case $* in
                'config view'*) printf 'prod\\nprod-eu\\nhttps://10.0.0.1:6443' ;;
                *apply*/default)
                  echo configmap/alloy; echo 'ConfigMap "alloy" is invalid' >&2; exit 1 ;;
                *apply*)
                  for last; do :; done
                  if grep -q bad "${last#*=}"; then echo 'error: not like this' >&2; exit 1; fi
                  echo configmap/alloy ;;
                esac
                """, configMap("good") + "---\n" + configMap("bad")));
    }

    @Test
    void what_is_refused_together_and_taken_singly_is_no_success() {
        assertThatThrownBy(() -> printed("""
                        case $* in
                        'config view'*) printf 'prod\\nprod-eu\\nhttps://10.0.0.1:6443' ;;
                        *apply*/default) echo 'error: too much at once' >&2; exit 1 ;;
                        esac
                        """, configMap("good")))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("refuses something together that it takes singly: too much at once");
    }

    private static String configMap(String text) {
        return "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: alloy }\ndata: { config.alloy: " + text + " }\n";
    }

    private String printed(String script, String manifest) throws IOException, InterruptedException {
        Path kubectl = Files.writeString(folder.resolve("kubectl"), "#!/bin/sh\n" + script + "\n");
        assertThat(kubectl.toFile().setExecutable(true)).isTrue();
        return PrintedFindings.text(
                new ServerDryRun(objects(manifest), folder.resolve("files")).judge(new Program("kubectl", kubectl)));
    }

    private static List<RenderedObject> objects(String manifest) {
        OutputTree tree = OutputTree.of(Map.of("objects.yaml", manifest.getBytes(UTF_8)));
        return Manifests.ofFile("objects.yaml", "default", tree).objects();
    }
}
