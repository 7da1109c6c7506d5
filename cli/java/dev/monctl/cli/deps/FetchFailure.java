package dev.monctl.cli.deps;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;

/** Why something could not be fetched. */
final class FetchFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String what;
    private final String help;

    FetchFailure(String code, String what, String help) {
        super(what);
        this.code = code;
        this.what = what;
        this.help = help;
    }

    /** The finding about the file that was to be written. */
    Finding on(String file) {
        return Finding.error(code, Place.file(file), what, help);
    }
}
