package dev.monctl.validation.helm;

import dev.monctl.validation.cache.UserCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where the unpacked library of Helm stays from one run to the next.
 *
 * <p>Beside the library lies a seal: its hash, size and times when it was last found whole. As long as size and times
 * are the same, the 98 MB are not read again; otherwise the hash decides, and what is broken is unpacked anew. A cache that
 * cannot be written, or that somebody else could write into, is not used: this run then unpacks for itself.
 */
final class LibraryCache {
    private static final String LEFTOVER = "unpacking-";
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
        Path temporary = Files.createTempDirectory("monctl-helm-");
        try {
            Path file = temporary.resolve(library.name());
            unpack(library, file);
            return new Copy(file, temporary);
        } catch (IOException | RuntimeException e) {
            ChartFolder.delete(temporary);
            throw e;
        }
    }

    /** The library; {@code temporary} is the folder to delete as soon as it is loaded, or null for a cached one. */
    record Copy(Path file, @Nullable Path temporary) {
        void release() {
            if (temporary != null) {
                ChartFolder.delete(temporary);
            }
        }
    }

    private Path cached(LibraryResource library) throws IOException {
        Path file = folder.resolve(library.fileName());
        Path seal = folder.resolve(library.fileName() + ".seal");
        if (isWhole(library, file, seal)) {
            return file;
        }
        deleteLeftovers();
        Path unpacking = Files.createTempFile(folder, LEFTOVER, null);
        try {
            String hash = unpack(library, unpacking);
            // Atomic: whoever starts at the same time sees no file or a whole one.
            Files.move(unpacking, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            writeSeal(seal, file, hash);
            return file;
        } finally {
            Files.deleteIfExists(unpacking);
        }
    }

    private boolean isWhole(LibraryResource library, Path file, Path seal) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !Files.isRegularFile(seal)) {
            return false;
        }
        if (library.size() >= 0 && Files.size(file) != library.size()) {
            return false;
        }
        String[] written = Files.readString(seal).split(" ", 2);
        if (written.length != 2) {
            return false;
        }
        if (written[1].equals(stamp(file))) {
            return true;
        }
        boolean whole = hash(file).equals(written[0]);
        if (whole) {
            writeSeal(seal, file, written[0]);
        }
        return whole;
    }

    private void writeSeal(Path seal, Path file, String hash) throws IOException {
        Path unfinished = Files.createTempFile(folder, LEFTOVER, null);
        Files.writeString(unfinished, hash + " " + stamp(file));
        Files.move(unfinished, seal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Changes whenever the file is written or replaced, even by somebody who sets its time back. */
    private static String stamp(Path file) throws IOException {
        FileTime modified = Files.getLastModifiedTime(file);
        Object changed = isPosix(file) ? Files.getAttribute(file, "unix:ctime") : modified;
        return Files.size(file) + " " + modified.toInstant() + " " + changed;
    }

    /** Unpacks, and returns the SHA-256 of what was written. */
    private static String unpack(LibraryResource library, Path target) throws IOException {
        MessageDigest sha256 = sha256();
        CRC32 crc = new CRC32();
        try (InputStream in = library.open();
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha256.update(buffer, 0, n);
                crc.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        }
        if (library.crc() >= 0 && library.crc() != crc.getValue()) {
            throw new IOException(library.name() + " is damaged in the program's archive");
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static String hash(Path file) throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha256.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
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

    private static boolean isPosix(Path path) {
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
