package dev.monctl.validation.helm;

import com.marcnuri.helm.jni.HelmLib;
import com.marcnuri.helm.jni.LintOptions;
import com.marcnuri.helm.jni.Result;
import com.marcnuri.helm.jni.TemplateOptions;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import dev.monctl.validation.helm.HelmProgram.Answer;
import dev.monctl.validation.helm.HelmProgram.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * Helm's library in this process. One call at a time: it catches the output of its Go while it works. A second copy of the
 * library brings a Go of its own, which works beside the first.
 */
final class NativeHelm {
    // Each copy has the same names; neither may find those of the other. No other system than Linux opens so.
    private static final int OPEN_LAZILY_AND_LOCALLY = 1;

    private final HelmLib library;
    private final CapturedErrors errors;

    private NativeHelm(HelmLib library, CapturedErrors errors) {
        this.library = library;
        this.errors = errors;
    }

    static NativeHelm load(Map<String, String> environment) throws HelmFailure {
        try {
            Path own = ownFolder();
            CapturedErrors errors = new CapturedErrors(own.resolve("log"));
            return load(LibraryCache::copy, own, environment, errors);
        } catch (IOException | LinkageError e) {
            throw HelmFailure.unavailable("the Helm that monctl holds cannot be loaded: " + e.getMessage());
        }
    }

    /** A second one, which may work at the same time as this one. */
    NativeHelm loadAnother(Map<String, String> environment) throws HelmFailure {
        if (!Platform.isLinux()) {
            throw HelmFailure.unavailable("that two copies of a Go library get along is known of Linux only");
        }
        try {
            return load(LibraryCache::secondCopy, ownFolder(), environment, errors);
        } catch (IOException | LinkageError e) {
            throw HelmFailure.unavailable("no second Helm can be loaded: " + e.getMessage());
        }
    }

    /** A folder that is kept to the end, for the log of each call. */
    private static Path ownFolder() throws IOException {
        return TemporaryFolder.create().root();
    }

    private static NativeHelm load(CopyOfLibrary copy, Path own, Map<String, String> environment, CapturedErrors errors)
            throws IOException, HelmFailure {
        LibraryCache cache = LibraryCache.ofUser(environment, own);
        // JNA would use the machine's own encoding; Go writes UTF-8.
        System.setProperty("jna.encoding", "UTF-8");
        // JNA unpacks a small library of its own first, and fails where it cannot.
        System.setProperty("jna.tmpdir", cache.folder().orElse(own).toString());
        LibraryResource resource = LibraryResource.find()
                .orElseThrow(() -> HelmFailure.unavailable("this build of monctl holds no Helm for this machine"));
        SavedSignals signals = SavedSignals.save();
        EnvironmentForGo hidden = EnvironmentForGo.withoutCluster(environment, own);
        try {
            NativeHelm helm = new NativeHelm(open(copy.in(cache, resource)), errors);
            // Go starts in a thread of its own, and may not have read the environment when its library is loaded; a
            // call waits for that.
            helm.takeSignalsBack(signals, own);
            return helm;
        } finally {
            hidden.restore();
        }
    }

    private static HelmLib open(LibraryCache.Copy copy) {
        try {
            Map<String, Object> options =
                    Platform.isLinux() ? Map.of(Library.OPTION_OPEN_FLAGS, OPEN_LAZILY_AND_LOCALLY) : Map.of();
            return Native.load(copy.file().toString(), HelmLib.class, options);
        } finally {
            copy.release();
        }
    }

    /**
     * Lets Helm ask for its signals now, once, and takes them back. A release name that cannot be lets it fail right after
     * asking, so that a signal goes to Go, where nobody listens, for microseconds at most.
     */
    private void takeSignalsBack(SavedSignals signals, Path own) throws IOException, HelmFailure {
        Path chart = Files.createDirectories(own.resolve("signals"));
        Files.writeString(chart.resolve("Chart.yaml"), "apiVersion: v2\nname: signals\nversion: 1.0.0\n");
        try {
            call(new Request(chart, "-", "default", "1.35", List.of(), false));
        } finally {
            signals.restore();
        }
    }

    Answer lint(Path chart) throws HelmFailure {
        Answer answer = answer(() -> library.Lint(new LintOptions(chart.toString(), 1, 1)));
        if (!answer.out().contains("Failed: ")) {
            throw broke();
        }
        return answer;
    }

    Answer template(Request request) throws HelmFailure {
        return call(request);
    }

    /** What it calls itself. */
    String version() throws HelmFailure {
        return answer(library::Version).out();
    }

    /** A call has not come back in time: it keeps its thread, but not the standard error. */
    void giveUp() {
        errors.giveBack();
    }

    private Answer call(Request request) throws HelmFailure {
        String valueFiles = request.valueFiles().stream().map(Path::toString).collect(Collectors.joining(","));
        return answer(() -> library.Template(new TemplateOptions(
                request.release(),
                null,
                request.chart().toString(),
                request.namespace(),
                request.kubernetesVersion(),
                0,
                0,
                null,
                null,
                valueFiles,
                null,
                null,
                null,
                0,
                0,
                null,
                request.showBroken() ? 1 : 0,
                null)));
    }

    private Answer answer(Callable<Result> call) throws HelmFailure {
        try {
            CapturedErrors.Captured<Result> captured = errors.during(() -> {
                Result result = call.call();
                // JNA has copied the texts already when it returns the structure.
                library.Free(result);
                return result;
            });
            Result result = captured.result();
            String log = captured.log() + (result.stdErr == null ? "" : result.stdErr);
            return new Answer(result.out == null ? "" : result.out, result.err, log);
        } catch (IOException e) {
            throw new HelmFailure("helm/environment", "Helm's log cannot be kept: " + e.getMessage(), null);
        } catch (Exception e) {
            throw new IllegalStateException("a call of Helm failed", e);
        }
    }

    @FunctionalInterface
    private interface CopyOfLibrary {
        LibraryCache.Copy in(LibraryCache cache, LibraryResource library) throws IOException;
    }

    /** A panic inside of Go comes back as an answer without any text. */
    static HelmFailure broke() {
        return new HelmFailure("helm/broke", "Helm broke off without saying why", null);
    }
}
