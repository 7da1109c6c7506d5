package dev.monctl.validation.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the embedded Helm does to the process it lives in. */
class HelmProcessTest {
    @TempDir
    Path temporary;

    @ParameterizedTest(name = "{1} {0} ends it with {2}")
    @CsvSource({"and-sleep,INT,130", "and-sleep,TERM,143", "forever,INT,130", "forever,TERM,143"})
    @DisabledOnOs(OS.WINDOWS)
    void a_signal_ends_the_program_at_once(String when, String signal, int exit) throws Exception {
        ends(when, signal, exit);
    }

    /** Each of the two has asked for the signals. */
    @ParameterizedTest(name = "{1} {0} ends it with {2}")
    @CsvSource({"both-and-sleep,INT,130", "both-and-sleep,TERM,143", "both-forever,INT,130", "both-forever,TERM,143"})
    @EnabledOnOs(value = OS.LINUX, disabledReason = "on other systems there is no second one")
    void a_signal_ends_the_program_in_which_two_helms_are_at_once(String when, String signal, int exit)
            throws Exception {
        ends(when, signal, exit);
    }

    private static void ends(String when, String signal, int exit) throws Exception {
        Process child = isIgnored(2)
                ? HelmChild.startBehind(List.of("env", "--default-signal=INT"), Map.of(), when, "good")
                : HelmChild.start(Map.of(), when, "good");
        try {
            assertThat(firstLine(child)).isEqualTo("rendered 2");
            new ProcessBuilder("kill", "-" + signal, Long.toString(child.pid()))
                    .start()
                    .waitFor();
            // It takes 20 ms; what would be wrong takes for ever.
            assertThat(child.waitFor(2, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).isEqualTo(exit);
        } finally {
            child.destroyForcibly();
        }
    }

    @Test
    void a_render_does_not_ask_the_users_cluster() throws Exception {
        assertThat(connectionsOf("once", "good")).isFalse();
    }

    @Test
    void a_refused_lookup_does_not_ask_the_users_cluster() throws Exception {
        assertThat(connectionsOf("once", "looks-up")).isFalse();
    }

    @Test
    void a_lookup_that_slips_through_finds_no_cluster() throws Exception {
        assertThat(connectionsOf("unchecked", "looks-up")).isFalse();
    }

    /** Shows that the tests above would see a connection. */
    @Test
    void a_helm_that_is_left_its_environment_would_ask_the_users_cluster() throws Exception {
        assertThat(connectionsOf("with-cluster", "looks-up")).isTrue();
    }

    @Test
    void a_render_that_does_not_end_is_left_behind() throws Exception {
        Process child = HelmChild.start(Map.of(), "late", "does-not-end");
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isZero();
        assertThat(child.inputReader(StandardCharsets.UTF_8).lines())
                .containsExactly("helm/deadline", "rendered 0", "standard error is heard");
    }

    @Test
    void a_render_that_does_not_end_and_the_one_after_it_say_what_to_do() throws Exception {
        Process child = HelmChild.start(Map.of(), "late-and-again", "does-not-end");
        assertThat(child.inputReader(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Helm did not end within 0.1 s",
                        "= help: look for a template that loops, such as one that includes itself; if there is none, run"
                                + " monctl again when the machine has less to do",
                        "Helm was not asked about this chart, since it still works on one before it",
                        "= help: mend what is said of that one, and run monctl again",
                        "standard error is heard");
    }

    @Test
    void a_render_that_was_only_slow_is_no_harm_to_those_after_it() throws Exception {
        Process child = HelmChild.start(Map.of(), "late-and-done", "ends-late");
        assertThat(child.inputReader(StandardCharsets.UTF_8).lines())
                .containsExactly("helm/deadline", "rendered 0", "rendered 1", "standard error is heard");
    }

    /** Helm logs each fail() that it ignores while it lints. */
    @Test
    void what_helm_logs_is_not_printed() throws Exception {
        Process child = HelmChild.start(Map.of(), "lint", "fails-on-purpose");
        assertThat(child.inputReader(StandardCharsets.UTF_8).lines()).containsExactly("standard error is heard");
    }

    @Test
    void a_broken_kubeconfig_does_no_harm() throws Exception {
        Path config = Files.writeString(temporary.resolve("config"), "a: [b");
        Process child = HelmChild.start(Map.of("KUBECONFIG", config.toString()), "once", "good");
        assertThat(firstLine(child)).isEqualTo("rendered 2");
    }

    @Test
    void a_helm_driver_that_opens_a_database_is_not_used() throws Exception {
        Process child = HelmChild.start(Map.of("HELM_DRIVER", "sql"), "once", "good");
        assertThat(firstLine(child)).isEqualTo("rendered 2");
    }

    @Test
    void what_the_user_tells_his_own_helm_does_no_harm() throws Exception {
        Map<String, String> environment = Map.of(
                "HELM_KUBECONTEXT", "not-there",
                "HELM_KUBECAFILE", "/dev/null/ca",
                "HELM_KUBEASGROUPS", "a,b",
                "HELM_NAMESPACE", "a\nb",
                "HELM_REGISTRY_CONFIG", "/dev/null/x",
                "HELM_DEBUG", "true");
        assertThat(firstLine(HelmChild.start(environment, "once", "good"))).isEqualTo("rendered 2");
    }

    @Test
    void a_home_and_cache_that_cannot_be_written_do_no_harm() throws Exception {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", "/dev/null/x", "HOME", "/proc/nobody");
        assertThat(firstLine(HelmChild.start(environment, "once", "good"))).isEqualTo("rendered 2");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_program_that_ends_while_helm_is_unpacked_leaves_nothing_half_done() throws Exception {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", temporary.toString());
        Process child = HelmChild.start(environment, "leave-while-unpacking", "good");
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(temporary.resolve("monctl/helm"))
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith(LibraryCache.LEFTOVER));
    }

    @Test
    void a_machine_without_utf8_renders_the_same() throws Exception {
        Process child = HelmChild.start(Map.of("LC_ALL", "C"), "once", "good");
        assertThat(firstLine(child)).isEqualTo("rendered 2");
    }

    @Test
    void a_lookup_that_slips_through_does_not_read_the_home_folder() throws Exception {
        try (ServerSocket cluster = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Path home = temporary.resolve("home");
            Files.copy(
                    kubeconfig(cluster),
                    Files.createDirectories(home.resolve(".kube")).resolve("config"));
            Map<String, String> environment = Map.of("HOME", home.toString());
            assertThat(isConnected(cluster, environment, "unchecked", "looks-up"))
                    .isFalse();
            assertThat(isConnected(cluster, environment, "with-cluster", "looks-up"))
                    .isTrue();
        }
    }

    private boolean connectionsOf(String... arguments) throws Exception {
        try (ServerSocket cluster = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            return isConnected(cluster, Map.of("KUBECONFIG", kubeconfig(cluster).toString()), arguments);
        }
    }

    private static boolean isConnected(ServerSocket cluster, Map<String, String> environment, String... arguments)
            throws Exception {
        Process child = HelmChild.start(environment, arguments);
        while (child.isAlive()) {
            if (connects(cluster)) {
                child.destroyForcibly().waitFor();
                return true;
            }
        }
        return connects(cluster);
    }

    private static boolean connects(ServerSocket cluster) throws IOException {
        cluster.setSoTimeout(100);
        try (var connection = cluster.accept()) {
            return connection.isConnected();
        } catch (SocketTimeoutException none) {
            return false;
        }
    }

    private Path kubeconfig(ServerSocket cluster) throws IOException {
        String text = """
                apiVersion: v1
                kind: Config
                current-context: here
                contexts: [{name: here, context: {cluster: here, user: me}}]
                clusters: [{name: here, cluster: {server: "http://127.0.0.1:%d"}}]
                users: [{name: me, user: {}}]
                """;
        return Files.writeString(temporary.resolve("config"), text.formatted(cluster.getLocalPort()));
    }

    private static String firstLine(Process child) throws IOException {
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            return String.valueOf(out.readLine());
        }
    }

    /** Whoever starts a job in the background may have it ignore SIGINT, and children inherit that. */
    private static boolean isIgnored(int signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 1L << (signal - 1)) != 0);
    }
}
