package dev.monctl.validation.helm;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** The {@code helm} on the PATH: started without a shell, without the user's settings and cluster, and for a limited time. */
final class CommandLineProgram implements HelmProgram {
    private final Path helm;
    private final Deadline deadline;

    CommandLineProgram(Path helm, Deadline deadline) {
        this.helm = helm;
        this.deadline = deadline;
    }

    @Override
    public Answer lint(Path chart) throws HelmFailure {
        return run(List.of("lint", "--strict", "--quiet", chart.toString()));
    }

    @Override
    public Answer template(Request request) throws HelmFailure {
        List<String> arguments = new ArrayList<>(
                List.of("template", request.release(), request.chart().toString(), "--no-hooks"));
        arguments.addAll(List.of("--namespace", request.namespace()));
        arguments.addAll(List.of("--kube-version", request.kubernetesVersion()));
        request.valueFiles().forEach(file -> arguments.addAll(List.of("--values", file.toString())));
        if (request.showBroken()) {
            arguments.add("--debug");
        }
        return run(arguments);
    }

    @Override
    public Optional<HelmProgram> another() {
        return Optional.of(this); // each call is a process of its own
    }

    private Answer run(List<String> arguments) throws HelmFailure {
        try {
            Path home = PrivateFolder.create();
            try {
                return run(arguments, home);
            } finally {
                TemporaryFolder.delete(home);
            }
        } catch (IOException e) {
            throw HelmFailure.unavailable(helm + " cannot be started: " + e.getMessage());
        }
    }

    private Answer run(List<String> arguments, Path home) throws IOException, HelmFailure {
        Path out = home.resolve("out");
        Path error = home.resolve("error");
        List<String> command = new ArrayList<>(List.of(helm.toString()));
        command.addAll(arguments);
        // Files, not pipes: nobody has to read along while it runs.
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File(File.separatorChar == '\\' ? "NUL" : "/dev/null")))
                .redirectOutput(out.toFile())
                .redirectError(error.toFile());
        isolate(builder.environment(), home);
        Process process = builder.start();
        try {
            deadline.await(process.onExit());
            String complaint = Files.readString(error, StandardCharsets.UTF_8).strip();
            return new Answer(
                    Files.readString(out, StandardCharsets.UTF_8),
                    process.exitValue() == 0 ? null : complaint,
                    complaint);
        } catch (TimeoutException e) {
            throw HelmFailure.late(helm.toString(), deadline);
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody saw helm end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while helm was running", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void isolate(Map<String, String> environment, Path home) {
        environment.keySet().removeIf(name -> name.startsWith("HELM_"));
        environment.put("HELM_CACHE_HOME", home.resolve("cache").toString());
        environment.put("HELM_CONFIG_HOME", home.resolve("config").toString());
        environment.put("HELM_DATA_HOME", home.resolve("data").toString());
        environment.put("KUBECONFIG", home.resolve("no-cluster").toString());
    }
}
