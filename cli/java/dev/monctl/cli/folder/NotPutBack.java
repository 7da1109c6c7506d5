package dev.monctl.cli.folder;

import java.io.IOException;

/** A write that failed half-way, and whose first half could not be undone. */
final class NotPutBack extends IOException {
    private static final long serialVersionUID = 1L;

    private final IOException obstacle;

    NotPutBack(IOException reason, IOException obstacle) {
        super(DiskFailure.words(reason), reason);
        this.obstacle = obstacle;
    }

    /** Why it could not be undone. */
    IOException obstacle() {
        return obstacle;
    }
}
