package dev.monctl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** As whom a hub is asked. Secrets come from files: an argument is seen by whoever lists the processes of this machine. */
final class Credentials {
    @Option(names = "--bearer-token-file", paramLabel = "FILE", description = "A file with a bearer token for both.")
    private @Nullable Path token;

    @ArgGroup(exclusive = false)
    private @Nullable Login login;

    /** A name and its password. */
    private static final class Login {
        @Option(names = "--user", paramLabel = "NAME", required = true, description = "A user for both.")
        private String name = "";

        @Option(
                names = "--password-file",
                paramLabel = "FILE",
                required = true,
                description = "A file with the user's password.")
        private Path password = Path.of("");
    }

    /** What is sent with each question; empty where nobody was named. */
    Map<String, String> headers(CommandSpec command) {
        if (token != null) {
            return Map.of("Authorization", "Bearer " + HeaderFile.read(command, "--bearer-token-file", token));
        }
        if (login == null) {
            return Map.of();
        }
        String pair = login.name + ":" + HeaderFile.read(command, "--password-file", login.password);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
    }
}
