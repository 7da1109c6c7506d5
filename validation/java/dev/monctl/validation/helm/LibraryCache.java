package dev.monctl.validation.helm;

import dev.monctl.model.output.Sha256;
import dev.monctl.validation.cache.UserCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the unpacked library of Helm stays from one run to the next.
 *
 * <p>What is broken is unpacked anew. A cache that cannot be written, or that somebody else could write into, is not used:
 * this run then unpacks for itself.
 */
final class LibraryCache {
    static final String LEFTOVER = "unpacking-";
    private static final Duration LONGER_THAN_ANY_UNPACKING = Duration.ofHours(1);

    private final Path folder;
    private final boolean usable;

    /** {@code own}: a folder that this process has just made, which shows whom it runs as. */
    LibraryCache(Path folder, Path own) {
        this.folder = folder;
        this.usable = isUsable(folder, own);
    }

    /** The folder of the library in the user's cache. */
    static LibraryCache ofUser(Map<String, String> environment, Path own) {
        return new LibraryCache(UserCache.folder(environment).resolve("helm"), own);
    }

    /** The folder, if something may be kept in it. */
    Optional<Path> folder() {
        return usable ? Optional.of(folder) : Optional.empty();
    }

    /** A whole copy of the library; in a private temporary folder, and to be deleted after loading, if the cache is no good. */
    Copy copy(LibraryResource library) throws IOException {
        try {
            if (usable) {
                return new Copy(cached(library), null);
            }
        } catch (IOException | RuntimeException brokenCache) {
            // A cache never fails: the temporary folder is tried next.
        }
        Path temporary = PrivateFolder.create();
        try {
            Path file = temporary.resolve(library.name());
            unpack(library, file);
            return new Copy(file, temporary);
        } catch (IOException | RuntimeException e) {
            TemporaryFolder.delete(temporary);
            throw e;
        }
    }

    /** A second copy: the same file could not be loaded twice. To be deleted after loading. */
    Copy secondCopy(LibraryResource library) throws IOException {
        Copy first = copy(library);
        Path temporary = PrivateFolder.create();
        try {
            return new Copy(Files.copy(first.file(), temporary.resolve(library.name())), temporary);
        } catch (IOException | RuntimeException e) {
            TemporaryFolder.delete(temporary);
            throw e;
        } finally {
            first.release();
        }
    }

    /** The library; {@code temporary} is the folder to delete as soon as it is loaded, or null for a cached one. */
    record Copy(Path file, @Nullable Path temporary) {
        void release() {
            if (temporary != null) {
                TemporaryFolder.delete(temporary);
            }
        }
    }

    private Path cached(LibraryResource library) throws IOException {
        Path file = folder.resolve(library.fileName());
        Seal seal = new Seal(file, folder.resolve(library.fileName() + ".seal"));
        if (seal.vouchesFor(library)) {
            return file;
        }
        deleteLeftovers();
        Path unpacking = Files.createTempFile(folder, LEFTOVER, null);
        // A program that needs no Helm after all, say for an error in the topology, ends in the middle of it.
        unpacking.toFile().deleteOnExit();
        try {
            String hash = unpack(library, unpacking);
            // Atomic: whoever starts at the same time sees no file or a whole one.
            Files.move(unpacking, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            seal.write(hash);
            return file;
        } finally {
            Files.deleteIfExists(unpacking);
        }
    }

    /** Unpacks, and returns the SHA-256 of what was written. */
    private static String unpack(LibraryResource library, Path target) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        CRC32 crc = new CRC32();
        try (InputStream in = new DigestInputStream(new CheckedInputStream(library.open(), crc), sha256);
                OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
        if (library.crc() >= 0 && library.crc() != crc.getValue()) {
            throw new IOException(library.name() + " is damaged in the program's archive");
        }
        return Sha256.hex(sha256.digest());
    }

    /** Whether nobody but this user, or root, can put a library there that we would then run. */
    private static boolean isUsable(Path folder, Path own) {
        try {
            if (!isPosix(own)) {
                Files.createDirectories(folder);
                return true;
            }
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
            Object owner = Files.getAttribute(folder, "unix:uid");
            return !permissions.contains(PosixFilePermission.GROUP_WRITE)
                    && !permissions.contains(PosixFilePermission.OTHERS_WRITE)
                    && (owner.equals(Files.getAttribute(own, "unix:uid")) || owner.equals(0));
        } catch (IOException | RuntimeException brokenCache) {
            return false;
        }
    }

    static boolean isPosix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }

    /** What a killed run left half unpacked. */
    private void deleteLeftovers() throws IOException {
        Instant old = Instant.now().minus(LONGER_THAN_ANY_UNPACKING);
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, LEFTOVER + "*")) {
            for (Path leftover : leftovers) {
                if (Files.getLastModifiedTime(leftover).toInstant().isBefore(old)) {
                    Files.deleteIfExists(leftover);
                }
            }
        }
    }
}
