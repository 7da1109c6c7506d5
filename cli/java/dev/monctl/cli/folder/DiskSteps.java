package dev.monctl.cli.folder;

import java.io.IOException;

/** Told before each change on the disk; a test breaks off there. */
@FunctionalInterface
interface DiskSteps {
    DiskSteps SILENT = step -> {};

    void before(String step) throws IOException;
}
