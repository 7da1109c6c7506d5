package dev.monctl.validation.helm;

import dev.monctl.validation.cache.UserCache;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Helm in this process, looked at.
 *
 * @param version empty where it could not be loaded, or does not say
 * @param remark where its library lies, or why it could not be loaded
 */
public record EmbeddedHelm(boolean isLoaded, String version, String remark) {
    /** The Helm in the library, which comes with helm-java; the library says the same, but takes its time to be loaded. */
    public static final String PINNED = "3.21.0";

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    /** Whether this build holds a library for this machine; says nothing of whether it can be loaded. */
    public static boolean isInThisBuild() {
        try {
            return LibraryResource.find().isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Loads it, if nobody has yet, and asks it. */
    public static EmbeddedHelm look(Map<String, String> environment) throws InterruptedException {
        try {
            NativeHelm helm = HelmThread.FIRST.loading().get();
            String said = HelmThread.FIRST.submit(helm::version).get(20, TimeUnit.SECONDS);
            Matcher version = VERSION.matcher(said);
            return new EmbeddedHelm(
                    true,
                    version.find() ? version.group() : "",
                    "library in " + UserCache.folder(environment).resolve("helm"));
        } catch (ExecutionException problem) {
            Throwable cause = problem.getCause() == null ? problem : problem.getCause();
            return new EmbeddedHelm(false, "", String.valueOf(cause.getMessage()));
        } catch (TimeoutException stuck) {
            return new EmbeddedHelm(false, "", "it does not answer");
        }
    }
}
