package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import org.jspecify.annotations.Nullable;

/** Helm itself could not do its work, whatever the chart is like. */
final class HelmFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String help;

    HelmFailure(String code, String what, @Nullable String help) {
        super(what);
        this.code = code;
        this.help = help;
    }

    static HelmFailure unavailable(String what) {
        return new HelmFailure(
                "helm/unavailable", what, "put helm 3.19 or newer on the PATH, and monctl will use that one");
    }

    /** A call did not end. */
    static HelmFailure late(String helm, Deadline deadline) {
        return new HelmFailure(
                "helm/deadline",
                helm + " did not end within " + deadline,
                "look for a template that loops, such as one that includes itself; if there is none, run monctl again"
                        + " when the machine has less to do");
    }

    /** An earlier call has not ended yet. */
    static HelmFailure stuck() {
        return new HelmFailure(
                "helm/deadline",
                "Helm was not asked about this chart, since it still works on one before it",
                "mend what is said of that one, and run monctl again");
    }

    Finding on(String chart) {
        return Finding.error(code, Place.file(chart), String.valueOf(getMessage()), help);
    }
}
