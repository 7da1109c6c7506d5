package dev.monctl.validation.helm;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * Go's log goes straight to the process's standard error, past Java. During a call it goes to a file instead: what Helm
 * logs there is meant for monctl, not for its user. What others write meanwhile is passed on afterwards.
 */
final class CapturedErrors {
    private static final int STANDARD_ERROR = 2;
    private static final int WRITE_ONLY = 1;
    private static final Pattern GO_LOG = Pattern.compile("\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d .*");

    private final Path file;
    private final int original;

    CapturedErrors(Path file) {
        this.file = file;
        this.original = Platform.isWindows() ? -1 : system("dup", STANDARD_ERROR);
    }

    record Captured<T>(T result, String log) {}

    <T> Captured<T> during(Callable<T> call) throws Exception {
        // Closed, or not to be had on this system: there is nothing to keep clean.
        if (original < 0) {
            return new Captured<>(call.call(), "");
        }
        T result = redirected(call);
        return new Captured<>(result, passOn(Files.readString(file, StandardCharsets.UTF_8)));
    }

    /** Also for a call that never ends: what is printed from now on is seen again. */
    void giveBack() {
        if (original >= 0) {
            system("dup2", original, STANDARD_ERROR);
        }
    }

    private <T> T redirected(Callable<T> call) throws Exception {
        System.err.flush();
        Files.write(file, new byte[0]);
        int target = system("open", file.toString(), WRITE_ONLY);
        if (target < 0) {
            throw new IOException(file + " cannot be opened");
        }
        try {
            system("dup2", target, STANDARD_ERROR);
            return call.call();
        } finally {
            giveBack();
            system("close", target);
        }
    }

    private static int system(String function, Object... arguments) {
        return NativeLibrary.getProcess().getFunction(function).invokeInt(arguments);
    }

    private static String passOn(String written) {
        StringBuilder log = new StringBuilder();
        for (String line : written.lines().toList()) {
            if (GO_LOG.matcher(line).matches()) {
                log.append(line).append('\n');
            } else {
                System.err.println(line);
            }
        }
        return log.toString();
    }
}
