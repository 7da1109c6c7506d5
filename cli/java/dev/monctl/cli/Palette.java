package dev.monctl.cli;

import dev.monctl.model.finding.Severity;
import picocli.CommandLine.Help.Ansi.Style;

/** The colours of a report: those that compilers have made familiar, or none. */
enum Palette {
    PLAIN {
        @Override
        String in(String text, Style... styles) {
            return text;
        }
    },
    COLOURED {
        @Override
        String in(String text, Style... styles) {
            return text.isEmpty() ? text : Style.on(styles) + text + Style.reset.on();
        }
    };

    abstract String in(String text, Style... styles);

    /** What is the colour of its severity: the code and the carets. */
    String severe(Severity severity, String text) {
        return in(text, Style.bold, colour(severity));
    }

    /** What is read first. */
    String strong(String text) {
        return in(text, Style.bold);
    }

    /** Arrows, bars and numbers of lines. */
    String frame(String text) {
        return in(text, Style.bold, Style.fg_blue);
    }

    private static Style colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.fg_red;
            case WARNING -> Style.fg_yellow;
            case NOTE -> Style.fg_cyan;
        };
    }
}
