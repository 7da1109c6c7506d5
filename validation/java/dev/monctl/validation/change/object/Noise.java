package dev.monctl.validation.change.object;

import dev.monctl.validation.change.structure.Edit;
import dev.monctl.validation.change.structure.Way;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What changes with every render or release and says nothing to a reader. */
public enum Noise {
    CHECKSUMS("checksum annotations") {
        @Override
        boolean is(Edit edit) {
            return edit.way().fromEnd(1).equals("annotations")
                    && edit.way().last().startsWith("checksum/");
        }
    },
    VERSIONS("labels of chart versions") {
        @Override
        boolean is(Edit edit) {
            Way way = edit.way();
            return way.fromEnd(1).equals("labels") && VERSION_LABELS.contains(way.last());
        }
    },
    WORDING("comments and spelling of YAML") {
        @Override
        boolean is(Edit edit) {
            return edit instanceof Edit.Wording;
        }
    };

    private static final Set<String> VERSION_LABELS = Set.of("helm.sh/chart", "app.kubernetes.io/version", "chart");

    private final String title;

    Noise(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    abstract boolean is(Edit edit);

    /** Which noise an edit is, if it is one. */
    public static Optional<Noise> of(Edit edit) {
        return Arrays.stream(values()).filter(noise -> noise.is(edit)).findFirst();
    }
}
