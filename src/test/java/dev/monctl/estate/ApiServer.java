package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import dev.monctl.validation.engine.Program;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real API server on top of a real etcd, both of this machine alone, and its user, who may do everything. */
final class ApiServer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TOKEN = "only-on-loopback-and-only-for-this-test";

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final Program kubectl = Engine.named("kubectl").program();

    private int port;

    private ApiServer(Path folder) {
        this.folder = folder;
    }

    /** Starts it in an empty folder, and waits until it is ready. */
    static ApiServer start(Path folder) throws Exception {
        ApiServer server = new ApiServer(folder);
        try {
            String etcd = server.startEtcd();
            server.startServer(etcd);
            server.waitUntilReady();
            return server;
        } catch (Exception | Error problem) {
            server.stop();
            throw problem;
        }
    }

    private String startEtcd() throws IOException {
        String clients = "http://127.0.0.1:" + freePort();
        String peers = "http://127.0.0.1:" + freePort();
        start(
                "etcd",
                "--data-dir=" + folder.resolve("etcd"),
                "--listen-client-urls=" + clients,
                "--advertise-client-urls=" + clients,
                "--listen-peer-urls=" + peers,
                "--initial-advertise-peer-urls=" + peers,
                "--initial-cluster=default=" + peers);
        return clients;
    }

    private void startServer(String etcd) throws IOException, GeneralSecurityException {
        port = freePort();
        Path key = Files.writeString(folder.resolve("accounts.pem"), privateKey());
        Path tokens = Files.writeString(folder.resolve("tokens.csv"), TOKEN + ",tester,tester,\"system:masters\"\n");
        Files.writeString(kubeconfig(), """
                apiVersion: v1
                kind: Config
                current-context: test
                clusters: [{name: loopback, cluster: {server: "https://127.0.0.1:%d", insecure-skip-tls-verify: true}}]
                users: [{name: tester, user: {token: %s}}]
                contexts: [{name: test, context: {cluster: loopback, user: tester}}]
                """.formatted(port, TOKEN));
        start(
                "kube-apiserver",
                "--etcd-servers=" + etcd,
                "--bind-address=127.0.0.1",
                "--advertise-address=127.0.0.1",
                // Else it tells the world of itself as a service, which loopback cannot be.
                "--endpoint-reconciler-type=none",
                "--secure-port=" + port,
                "--cert-dir=" + folder.resolve("certificates"),
                "--token-auth-file=" + tokens,
                "--authorization-mode=RBAC",
                "--service-cluster-ip-range=10.96.0.0/16",
                "--service-account-issuer=https://kubernetes.default.svc",
                "--service-account-key-file=" + key,
                "--service-account-signing-key-file=" + key);
    }

    private static String privateKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void start(String program, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Engine.named(program).program().path().toString()));
        command.addAll(List.of(arguments));
        File log = log(program).toFile();
        processes.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start());
    }

    private Path log(String program) {
        return folder.resolve(program + ".log");
    }

    Path kubeconfig() {
        return folder.resolve("kubeconfig");
    }

    private void waitUntilReady() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (kubectl("get", "--raw=/readyz").exitCode() != 0) {
            boolean isAlive = processes.stream().allMatch(Process::isAlive);
            if (!isAlive || System.nanoTime() > end) {
                throw new AssertionError("the API server is not ready: " + Files.readString(log("kube-apiserver"))
                        + Files.readString(log("etcd")));
            }
            Thread.sleep(200);
        }
    }

    String address() {
        return "https://127.0.0.1:" + port;
    }

    /** A kubectl that knows this server alone, as it would stand on its user's PATH. */
    Program kubectlOfItsUser() throws IOException {
        Path script = Files.writeString(
                folder.resolve("kubectl"),
                "#!/bin/sh\nexec '" + kubectl.path() + "' --kubeconfig='" + kubeconfig() + "' \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return new Program("kubectl", script);
    }

    /** Asks it, as its user. */
    Program.Outcome kubectl(String... arguments) throws IOException, InterruptedException {
        List<String> all =
                new ArrayList<>(List.of("--kubeconfig=" + kubeconfig(), "--cache-dir=" + folder.resolve("discovery")));
        all.addAll(List.of(arguments));
        Program.Outcome outcome = kubectl.run(all, "", PATIENCE);
        assertThat(outcome.finished()).as("kubectl ended in time").isTrue();
        return outcome;
    }

    /** The same; it must be content. */
    String passes(String... arguments) throws IOException, InterruptedException {
        Program.Outcome outcome = kubectl(arguments);
        assertThat(outcome.exitCode())
                .as("kubectl %s%n%s", String.join(" ", arguments), outcome.errors())
                .isZero();
        return outcome.output();
    }

    /** Ends both, the server first. */
    void stop() throws InterruptedException {
        for (int at = processes.size() - 1; at >= 0; at--) {
            Process process = processes.get(at);
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }
}
