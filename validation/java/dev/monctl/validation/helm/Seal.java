package dev.monctl.validation.helm;

import dev.monctl.model.output.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/**
 * What lies beside an unpacked library: its hash, size and times when it was last found whole. As long as size and times are
 * the same, the 98 MB are not read again; otherwise the hash decides.
 *
 * @param library the unpacked library
 * @param file where the seal lies, in the same folder
 */
record Seal(Path library, Path file) {
    /** Whether the library is there and whole. */
    boolean vouchesFor(LibraryResource resource) throws IOException {
        if (!Files.isRegularFile(library, LinkOption.NOFOLLOW_LINKS) || !Files.isRegularFile(file)) {
            return false;
        }
        if (resource.size() >= 0 && Files.size(library) != resource.size()) {
            return false;
        }
        String[] written = Files.readString(file).split(" ", 2);
        if (written.length != 2) {
            return false;
        }
        if (written[1].equals(stamp())) {
            return true;
        }
        boolean whole = hash().equals(written[0]);
        if (whole) {
            write(written[0]);
        }
        return whole;
    }

    /** Seals the library as it lies there now. */
    void write(String hash) throws IOException {
        Path unfinished = Files.createTempFile(file.getParent(), LibraryCache.LEFTOVER, null);
        Files.writeString(unfinished, hash + " " + stamp());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Changes whenever the library is written or replaced, even by somebody who sets its time back. */
    private String stamp() throws IOException {
        FileTime modified = Files.getLastModifiedTime(library);
        Object changed = LibraryCache.isPosix(library) ? Files.getAttribute(library, "unix:ctime") : modified;
        return Files.size(library) + " " + modified.toInstant() + " " + changed;
    }

    private String hash() throws IOException {
        MessageDigest sha256 = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(library), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hex(sha256.digest());
    }
}
