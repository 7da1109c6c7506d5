package dev.monctl.cli.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Git repository that a command is called in. Annotations are shown only where a file is called as the repository calls
 * it, wherever in it the command ran.
 *
 * @param root the folder that holds {@code .git}; the current one where there is none
 * @param current from which the names of files are meant
 */
public record Repository(Path root, Path current) {
    private static final Pattern ORIGIN =
            Pattern.compile("\\[remote \"origin\"][^\\[]*?\\n\\s*url\\s*=\\s*(\\S+)", Pattern.DOTALL);

    private static final Pattern USER_OF_THE_WEB = Pattern.compile("(?i)^(https?://)[^/]*@");
    private static final Pattern PASSWORD = Pattern.compile("(?i)^([a-z+]+://[^/:]*):[^/]*@");

    public static Repository around(Path folder) {
        Path current = folder.toAbsolutePath().normalize();
        for (Path part = current; part != null; part = part.getParent()) {
            if (Files.exists(part.resolve(".git"))) {
                return new Repository(part, current);
            }
        }
        return new Repository(current, current);
    }

    /** Whether the folder is where a repository begins, or one may begin. */
    public boolean isAtRoot() {
        return root.equals(current);
    }

    /** Where it was cloned from, without what only the person who did may know. */
    public Optional<String> origin() {
        Path config = root.resolve(".git/config");
        try {
            if (Files.isRegularFile(config)) {
                Matcher origin = ORIGIN.matcher(Files.readString(config, UTF_8));
                return origin.find() ? Optional.of(withoutSecrets(origin.group(1))) : Optional.empty();
            }
        } catch (IOException unreadable) {
            return Optional.empty(); // Then it is asked for.
        }
        return Optional.empty();
    }

    /** Of the web even the user goes, which may be a token; of others it is a part of the address, such as {@code git@}. */
    private static String withoutSecrets(String url) {
        return PASSWORD.matcher(USER_OF_THE_WEB.matcher(url).replaceFirst("$1")).replaceFirst("$1@");
    }

    /** The path below the root, with {@code /}; as it was given where the file lies elsewhere. */
    public String path(String file) {
        return inside(file).orElse(file);
    }

    /** Whether it is a file of the repository. */
    public boolean holds(String file) {
        return inside(file).isPresent();
    }

    /** The path below the root as a reference that a URI may hold, or the URI of a file that lies elsewhere. */
    public String uri(String file) {
        return inside(file)
                .map(Repository::escaped)
                .orElseGet(() -> current.resolve(file).normalize().toUri().toASCIIString());
    }

    private Optional<String> inside(String file) {
        try {
            Path path = current.resolve(file).normalize();
            return path.startsWith(root) && !path.equals(root)
                    ? Optional.of(root.relativize(path).toString().replace('\\', '/'))
                    : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.of(file);
        }
    }

    private static String escaped(String path) {
        try {
            // In the first name of a relative reference a colon would end a scheme.
            return new URI(null, null, "/" + path, null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path that no URI takes: " + path, e);
        }
    }
}
