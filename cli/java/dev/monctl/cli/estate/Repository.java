package dev.monctl.cli.estate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Git repository that a folder lies in, so far as files say.
 *
 * @param root null where there is none
 */
public record Repository(Path folder, @Nullable Path root) {
    private static final Pattern ORIGIN =
            Pattern.compile("\\[remote \"origin\"][^\\[]*?\\n\\s*url\\s*=\\s*(\\S+)", Pattern.DOTALL);

    public static Repository of(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        for (Path part = absolute; part != null; part = part.getParent()) {
            if (Files.exists(part.resolve(".git"))) {
                return new Repository(absolute, part);
            }
        }
        return new Repository(absolute, null);
    }

    /** Whether the folder is where a repository begins, or one may begin. */
    public boolean isAtRoot() {
        return root == null || root.equals(folder);
    }

    /** Where a path of the folder lies in the repository. */
    public String path(String below) {
        String prefix = root == null ? "" : root.relativize(folder).toString().replace('\\', '/');
        return prefix.isEmpty() ? below : prefix + "/" + below;
    }

    /** Where it was cloned from. */
    public Optional<String> origin() {
        Path config = root == null ? null : root.resolve(".git/config");
        try {
            if (config != null && Files.isRegularFile(config)) {
                Matcher origin = ORIGIN.matcher(Files.readString(config, UTF_8));
                return origin.find() ? Optional.of(origin.group(1)) : Optional.empty();
            }
        } catch (IOException unreadable) {
            return Optional.empty(); // Then it is asked for.
        }
        return Optional.empty();
    }
}
