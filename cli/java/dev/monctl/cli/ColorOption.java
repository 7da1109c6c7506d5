package dev.monctl.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Whether texts for people have colours. */
final class ColorOption {
    /** The names are what a user types. */
    enum When {
        auto(Ansi.AUTO),
        always(Ansi.ON),
        never(Ansi.OFF);

        private final Ansi ansi;

        When(Ansi ansi) {
            this.ansi = ansi;
        }
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = {
                "Colours in text: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, on terminals only, and not where",
                "NO_COLOR is set)."
            })
    private When when = When.auto;

    Palette palette() {
        return when.ansi.enabled() ? Palette.COLOURED : Palette.PLAIN;
    }
}
