package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static dev.monctl.cli.TestHub.cluster;
import static dev.monctl.cli.TestHub.element;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Verifying against answers that are written by hand, in the documented form of the two HTTP APIs. */
class VerifyCommandTest {
    private static final long NOW = 1_767_225_600;

    @TempDir
    private Path folder;

    private Path estate;
    private TestHub hub;

    @BeforeEach
    void a_hub_that_hears_both_spokes() throws IOException {
        EstateCopy.lay(Path.of("src/test/resources/clean"), folder);
        estate = folder.resolve("topology.yaml");
        hub = TestHub.start();
    }

    @AfterEach
    void close_the_hub() {
        hub.close();
    }

    private void healthy() {
        hub.vector(
                "timestamp(up",
                element(cluster("homelab-k8s", "production"), NOW, 7.5),
                element(cluster("homelab-nixos", "production"), NOW, 12),
                element(cluster("oci-hub", "production"), NOW, 3));
        hub.vector(
                "up == 1",
                element("\"cluster\":\"homelab-k8s\"", NOW, 14),
                element("\"cluster\":\"homelab-nixos\"", NOW, 2));
        hub.alerts();
        lines();
    }

    private void lines() {
        hub.vector(
                "/loki/api/v1/query",
                element(cluster("homelab-k8s", "production"), NOW, NOW - 2),
                element(cluster("homelab-nixos", "production"), NOW, NOW - 61));
    }

    @Test
    void spokes_that_are_heard_are_in_order() throws IOException {
        healthy();
        holds("heard", verify());
        assertThat(hub.requests()).as("questions for all spokes together").hasSize(5);
    }

    @Test
    void programs_read_the_same_as_json() throws IOException {
        troubled();
        CommandLineRun run = verify("--format", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        new Golden(Path.of("src/test/resources/golden/verify/troubled.json")).holds(run.out());
        PublishedSchema.of("docs/schemas/verify.schema.json")
                .holds(JsonMapper.shared().readTree(run.out()));
    }

    @Test
    void what_is_wrong_is_told_of_each_spoke() throws IOException {
        troubled();
        holds("troubled", verify());
    }

    private void troubled() {
        hub.vector(
                "timestamp(up",
                element(cluster("homelab-k8", "production"), NOW, 4),
                element("\"environment\":\"production\"", NOW, 4),
                element(cluster("long-gone", "production"), NOW, 80_000),
                element(cluster("homelab-k8s", "production"), NOW, 4000),
                element(cluster("homelab-nixos", "staging"), NOW, 9),
                element(cluster("homelab-nixos", "production"), NOW, 70_000),
                element("\"cluster\":\"homelab-nixos\"", NOW, 10));
        hub.vector("up == 1", element("\"cluster\":\"homelab-nixos\"", NOW, 1));
        hub.vector(
                "up == 0",
                element(
                        "\"__name__\":\"up\",\"cluster\":\"homelab-nixos\",\"job\":\"integrations/unix\",\"instance\":\"homelab-nixos\"",
                        NOW,
                        0));
        hub.alerts(
                "{\"labels\":{\"alertname\":\"TailscaleConnectivityLost\",\"cluster\":\"homelab-k8s\",\"severity\":\"critical\"},"
                        + "\"annotations\":{},\"state\":\"firing\",\"activeAt\":\"2025-12-31T23:00:00Z\",\"value\":\"1e+00\"}",
                "{\"labels\":{\"alertname\":\"HighCPUUsage\",\"cluster\":\"homelab-k8s\"},\"annotations\":{},\"state\":\"pending\"}");
        hub.vector("/loki/api/v1/query", element(cluster("homelab-k8s", "production"), NOW, NOW - 3));
    }

    @Test
    void one_spoke_alone_is_judged_where_it_is_named() {
        troubled();
        CommandLineRun run = verify("homelab-k8s");
        assertThat(run.out()).contains("homelab-k8s").doesNotContain("homelab-nixos", "homelab-k8 ");
        assertThat(run.err()).contains("verify/silent").doesNotContain("verify/unknown-sender", "verify/wrong-label");
    }

    @Test
    void a_spoke_that_is_not_there_is_not_asked_about() throws IOException {
        holds("unknown-spoke", verify("homelab-k8"));
        assertThat(hub.requests()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "[]",
                "[\"now\", \"7.5\"]",
                "[1767225600, \"\"]",
                "[1767225600, \"NaN\"]",
                "[1767225600, \"+Inf\"]",
                "[1767225600, {}]"
            })
    void a_sample_without_a_number_is_another_answer(String value) {
        hub.vector("/api/v1/query", "{\"metric\":{},\"value\":" + value + "}");
        CommandLineRun run = verify();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[verify/other-answer]", "an element of a vector has no number");
    }

    @Test
    void only_who_is_named_is_asked() {
        healthy();
        CommandLineRun run = monctl("verify", "--topology", estate, "--loki", hub.address());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("not known");
        assertThat(hub.requests()).hasSize(1).allMatch(request -> request.startsWith("/loki/api/v1/query?"));
    }

    @Test
    void who_wrote_no_line_of_late_is_looked_for_farther_back() {
        hub.vector("[5m]");
        lines();
        CommandLineRun run = monctl("verify", "--topology", estate, "--loki", hub.address());
        assertThat(hub.requests().get(hub.requests().size() - 1)).contains("homelab-k8s|homelab-nixos", "[1h]");
        assertThat(run.out()).doesNotContain("SILENT");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"page", "redirect", "no-vector", "refused", "too-long", "error"})
    void whoever_gives_another_answer_is_named(String answer) throws IOException {
        switch (answer) {
            case "page" -> hub.body("/api/v1/query", 200, "<html>Welcome</html>");
            case "redirect" ->
                hub.to("/api/v1/query", exchange -> {
                    exchange.getResponseHeaders().set("Location", "https://login.example.com/?token=secret");
                    exchange.sendResponseHeaders(302, -1);
                });
            case "no-vector" ->
                hub.body("/api/v1/query", 200, "{\"status\":\"success\",\"data\":{\"resultType\":\"scalar\"}}");
            case "refused" -> hub.body("/api/v1/query", 401, "");
            case "too-long" ->
                hub.to("/api/v1/query", exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] piece = new byte[1 << 20];
                    for (int i = 0; i < 40; i++) {
                        exchange.getResponseBody().write(piece);
                    }
                });
            default ->
                hub.body(
                        "/api/v1/query",
                        503,
                        "{\"status\":\"error\",\"errorType\":\"timeout\",\"error\":\"query timed out in expression evaluation\"}");
        }
        Path token = Files.writeString(folder.resolve("token"), "s3cret-t0ken\n");
        CommandLineRun run = monctl(
                "verify", "--topology", estate, "--prometheus", hub.address() + "/", "--bearer-token-file", token);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out() + run.err()).doesNotContain("s3cret", "secret");
        assertThat(hub.credentials()).allMatch(who -> who.equals("Bearer s3cret-t0ken null"));
        holds(answer, run);
    }

    @Test
    void who_is_too_slow_is_not_waited_for() throws IOException {
        hub.to("/api/v1/query", exchange -> {
            try {
                Thread.sleep(20_000);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        holds("slow", monctl("verify", "--topology", estate, "--prometheus", hub.address(), "--timeout", "300ms"));
    }

    @Test
    void a_user_and_a_tenant_are_sent_to_both() throws IOException {
        healthy();
        Path password = Files.writeString(folder.resolve("password"), "pass word\n");
        CommandLineRun run = verify("--user", "grafana", "--password-file", password.toString(), "--tenant", "home");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(hub.credentials()).hasSize(5).allMatch("Basic Z3JhZmFuYTpwYXNzIHdvcmQ= home"::equals);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "--prometheus http://user:secret@127.0.0.1:9090",
                "--prometheus 127.0.0.1:9090",
                "--prometheus http://127.0.0.1:9090 --context there",
                "--loki http://127.0.0.1:3100 --bearer-token-file nowhere",
                "--user somebody",
                "--timeout soon"
            })
    void wrong_usage_says_what_is_wrong(String options) {
        CommandLineRun run =
                monctl(Stream.concat(Stream.of("verify", "--topology", estate), Arrays.stream(options.split(" ")))
                        .toArray());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("See 'monctl verify --help'.").doesNotContain("user:secret");
    }

    @Test
    void a_forwarded_port_is_closed_again() throws Exception {
        healthy();
        Path started = folder.resolve("started");
        kubectl("echo \"$$ $*\" >>" + started + "\n" + "echo \"Forwarding from 127.0.0.1:" + hub.port()
                + " -> 9090\"\nexec sleep 600\n");
        CommandLineRun run = monctl("verify", "--topology", estate, "--context", "oci-hub");
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = Files.readAllLines(started);
        assertThat(lines)
                .hasSize(2)
                .anyMatch(
                        line -> line.endsWith(
                                " --context=oci-hub --namespace=monitoring port-forward --address=127.0.0.1 service/prometheus :9090"))
                .anyMatch(line -> line.endsWith("service/loki :3100"));
        for (String line : lines) {
            long process = Long.parseLong(line.substring(0, line.indexOf(' ')));
            assertThat(ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false))
                    .as("kubectl is still there")
                    .isFalse();
        }
    }

    @Test
    void what_kubectl_complains_about_is_told() throws IOException {
        kubectl("echo 'error: context \"oci-hub\" does not exist' >&2\nexit 1\n");
        holds("no-context", monctl("verify", "--topology", estate, "--context", "oci-hub"));
    }

    @Test
    void a_kubectl_that_forwards_nothing_is_ended() throws IOException {
        kubectl("exec sleep 600\n");
        holds("no-port", monctl("verify", "--topology", estate, "--timeout", "300ms"));
    }

    private void kubectl(String script) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("tools/bin"));
        Path kubectl = Files.writeString(bin.resolve("kubectl"), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(kubectl, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private CommandLineRun verify(String... more) {
        return monctl(Stream.concat(
                        Stream.of(
                                "verify", "--topology", estate, "--prometheus", hub.address(), "--loki", hub.address()),
                        Arrays.stream(more))
                .toArray());
    }

    /** What is printed, and then what is complained about. */
    private void holds(String name, CommandLineRun run) throws IOException {
        String said = (run.out() + run.err() + "exit code " + run.exitCode() + "\n")
                .replace(folder.toString(), "estate")
                .replace("127.0.0.1:" + hub.port(), "127.0.0.1:PORT");
        Golden.of("verify/" + name + ".txt").holds(said);
    }
}
