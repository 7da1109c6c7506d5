package dev.monctl.cli.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Why the disk refused: the message of some exceptions is nothing but a path. */
public final class DiskFailure {
    private DiskFailure() {}

    /** What went on, as a part of a sentence. */
    public static String words(IOException reason) {
        if (reason instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (reason instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return reason instanceof FileAlreadyExistsException there
                ? there.getFile() + " is in the way"
                : String.valueOf(reason.getMessage());
    }
}
