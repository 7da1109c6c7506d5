package dev.monctl.validation.helm;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;

/**
 * Go's log goes straight to the process's standard error, past Java. During a call it goes to a file instead: what Helm
 * logs there is meant for monctl, not for its user. What others write meanwhile is passed on afterwards.
 *
 * <p>Calls may overlap, and nothing in the file tells whose line is whose. Helm hardly ever logs; where it does, a call that
 * was not alone is made once more, alone.
 */
final class CapturedErrors {
    private static final int STANDARD_ERROR = 2;
    private static final int WRITE_ONLY = 1;
    private static final Pattern GO_LOG = Pattern.compile("\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d .*");

    private final Path file;
    private final int original;
    private final ReadWriteLock company = new ReentrantReadWriteLock();
    private int target;
    private int running;
    private int begun;

    CapturedErrors(Path file) {
        this.file = file;
        this.original = Platform.isWindows() ? -1 : system("dup", STANDARD_ERROR);
    }

    record Captured<T>(T result, String log) {}

    /** {@code begun}: how many calls had begun, this one included; {@code offset}: how much of the file is older. */
    private record Start(boolean isAlone, int begun, long offset) {}

    <T> Captured<T> during(Callable<T> call) throws Exception {
        // Closed, or not to be had on this system: there is nothing to keep clean.
        if (original < 0) {
            return new Captured<>(call.call(), "");
        }
        company.readLock().lock();
        try {
            Start start = begin();
            Captured<T> captured = redirected(call, start);
            boolean isItsOwn = captured.log().isEmpty() || wasAlone(start);
            if (isItsOwn) {
                return captured;
            }
        } finally {
            company.readLock().unlock();
        }
        company.writeLock().lock();
        try {
            return redirected(call, begin());
        } finally {
            company.writeLock().unlock();
        }
    }

    /** Also for a call that never ends: what is printed from now on is seen again. */
    void giveBack() {
        if (original >= 0) {
            system("dup2", original, STANDARD_ERROR);
        }
    }

    private <T> Captured<T> redirected(Callable<T> call, Start start) throws Exception {
        T result;
        String log;
        try {
            result = call.call();
        } finally {
            log = end(start);
        }
        return new Captured<>(result, log);
    }

    private synchronized Start begin() throws IOException {
        if (running == 0) {
            Files.write(file, new byte[0]);
            target = system("open", file.toString(), WRITE_ONLY);
            if (target < 0) {
                throw new IOException(file + " cannot be opened");
            }
            system("dup2", target, STANDARD_ERROR);
        }
        return new Start(running++ == 0, ++begun, Files.size(file));
    }

    private synchronized boolean wasAlone(Start start) {
        return start.isAlone() && begun == start.begun();
    }

    /** What Go has logged since then; the last to end passes on what others have written. */
    private synchronized String end(Start start) throws IOException {
        running--;
        if (running == 0) {
            giveBack();
            system("close", target);
            passOn(Files.readString(file, StandardCharsets.UTF_8));
        }
        return Files.size(file) == start.offset() ? "" : logged(start.offset());
    }

    private String logged(long offset) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String written = new String(bytes, (int) offset, bytes.length - (int) offset, StandardCharsets.UTF_8);
        StringBuilder log = new StringBuilder();
        written.lines()
                .filter(CapturedErrors::isLog)
                .forEach(line -> log.append(line).append('\n'));
        return log.toString();
    }

    private void passOn(String written) {
        StringBuilder ofOthers = new StringBuilder();
        written.lines()
                .filter(line -> !isLog(line))
                .forEach(line -> ofOthers.append(line).append('\n'));
        byte[] bytes = ofOthers.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            system("write", original, bytes, (long) bytes.length);
        }
    }

    private static boolean isLog(String line) {
        return GO_LOG.matcher(line).matches();
    }

    private static int system(String function, Object... arguments) {
        return NativeLibrary.getProcess().getFunction(function).invokeInt(arguments);
    }
}
