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

    private CapturedErrors() {}

    record Captured<T>(T result, String log) {}

    static <T> Captured<T> during(Callable<T> call) throws Exception {
        if (Platform.isWindows()) {
            return new Captured<>(call.call(), "");
        }
        Path file = Files.createTempFile("monctl-helm-", ".log");
        try {
            T result = redirected(file, call);
            return new Captured<>(result, passOn(Files.readString(file, StandardCharsets.UTF_8)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static <T> T redirected(Path file, Callable<T> call) throws Exception {
        System.err.flush();
        int original = system("dup", STANDARD_ERROR);
        int target = system("open", file.toString(), WRITE_ONLY);
        if (original < 0 || target < 0) {
            throw new IOException("standard error cannot be redirected");
        }
        try {
            system("dup2", target, STANDARD_ERROR);
            return call.call();
        } finally {
            system("dup2", original, STANDARD_ERROR);
            system("close", target);
            system("close", original);
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
