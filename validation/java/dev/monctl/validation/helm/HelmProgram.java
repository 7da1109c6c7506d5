package dev.monctl.validation.helm;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bare Helm: paths in, Helm's own words out. */
interface HelmProgram {
    /** Lints strictly and quietly: warnings count, notes are left out. */
    Answer lint(Path chart) throws HelmFailure;

    Answer template(Request request) throws HelmFailure;

    /** One that may work at the same time as this one, if there is such a one; waits until that is known. */
    Optional<HelmProgram> another();

    /** {@code valueFiles}: later ones win. {@code showBroken}: print even what is not YAML. */
    record Request(
            Path chart,
            String release,
            String namespace,
            String kubernetesVersion,
            List<Path> valueFiles,
            boolean showBroken) {
        public Request {
            valueFiles = List.copyOf(valueFiles);
        }

        /** The same of another copy of the chart. */
        Request of(Path copy) {
            return new Request(copy, release, namespace, kubernetesVersion, valueFiles, showBroken);
        }

        Request showingBroken() {
            return new Request(chart, release, namespace, kubernetesVersion, valueFiles, true);
        }
    }

    /** What Helm printed, its complaint if it failed, and what it logged meanwhile. */
    record Answer(String out, @Nullable String error, String log) {}
}
