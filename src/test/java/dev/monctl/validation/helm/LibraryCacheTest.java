package dev.monctl.validation.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LibraryCacheTest {
    private static final byte[] CONTENT = "not really a library".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temporary;

    private Path folder;
    private LibraryResource library;

    @BeforeEach
    void a_library() throws IOException {
        folder = temporary.resolve("cache/monctl/helm");
        library = library(CONTENT.length, crc());
    }

    @Test
    void is_unpacked_once() throws IOException {
        Path first = cache().copy(library).file();
        FileTime unpacked = Files.getLastModifiedTime(first);
        assertThat(cache().copy(library).file()).isEqualTo(first).startsWith(folder);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(unpacked);
        assertThat(first).hasBinaryContent(CONTENT);
        assertThat(names()).hasSize(2);
    }

    @Test
    void a_changed_file_of_the_same_size_is_unpacked_again() throws IOException {
        Path file = cache().copy(library).file();
        byte[] changed = CONTENT.clone();
        changed[100] ^= 1;
        Files.write(file, changed);
        assertThat(cache().copy(library).file()).isEqualTo(file).hasBinaryContent(CONTENT);
    }

    @Test
    void a_cut_file_is_unpacked_again() throws IOException {
        Path file = cache().copy(library).file();
        Files.write(file, new byte[10]);
        assertThat(cache().copy(library).file()).isEqualTo(file).hasBinaryContent(CONTENT);
    }

    @Test
    void a_touched_file_is_only_read_again() throws IOException {
        Path file = cache().copy(library).file();
        FileTime touched = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, touched);
        assertThat(cache().copy(library).file()).isEqualTo(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(touched);
    }

    @Test
    void a_seal_with_nonsense_is_written_anew() throws IOException {
        Path file = cache().copy(library).file();
        Files.writeString(file.resolveSibling(file.getFileName() + ".seal"), "nonsense");
        assertThat(cache().copy(library).file()).isEqualTo(file).hasBinaryContent(CONTENT);
    }

    @Test
    void without_a_usable_cache_it_is_unpacked_for_this_run() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file in place of the folder");
        LibraryCache.Copy copy = cache().copy(library);
        assertThat(copy.file()).hasBinaryContent(CONTENT);
        assertThat(copy.file().startsWith(folder)).isFalse();
        copy.release();
        assertThat(copy.file()).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_that_others_may_write_is_not_used() throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        LibraryCache.Copy copy = cache().copy(library);
        assertThat(copy.file().startsWith(folder)).isFalse();
        copy.release();
    }

    @Test
    void several_first_starts_at_once_all_get_a_whole_library() throws Exception {
        Callable<byte[]> start = () -> Files.readAllBytes(cache().copy(library).file());
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> starts = threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(i -> start).toList());
            for (Future<byte[]> one : starts) {
                assertThat(one.get()).isEqualTo(CONTENT);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(names()).hasSize(2);
    }

    @Test
    void a_damaged_archive_is_noticed() {
        assertThatThrownBy(() -> cache().copy(library(CONTENT.length, crc() + 1)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    private LibraryCache cache() {
        return new LibraryCache(folder, temporary);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private LibraryResource library(long size, long crc) throws IOException {
        Path packed = Files.write(temporary.resolve("packed"), CONTENT);
        return new LibraryResource(packed.toUri().toURL(), "helm-test.so", size, crc);
    }

    private static long crc() {
        CRC32 crc = new CRC32();
        crc.update(CONTENT);
        return crc.getValue();
    }
}
