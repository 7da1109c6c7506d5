package dev.monctl.validation.pod;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The files that a container finds, as far as its volumes say it. What its image brings along is not known. */
public final class FileTree {
    /** Deeper ones first: they hide what lies below them. */
    private final List<Mount> mounts;

    FileTree(List<Mount> mounts) {
        this.mounts = mounts.stream()
                .sorted(Comparator.comparingInt((Mount mount) -> mount.path().length())
                        .reversed())
                .toList();
    }

    /** The mounted file at this path. */
    public Optional<MountedFile> file(String path) {
        String plain = FilePath.in("/", path);
        return mount(plain).flatMap(mount -> mount.file(plain));
    }

    /** Whether a file cannot be at this path: a volume is mounted there, and does not hold it. */
    public boolean lacks(String path) {
        String plain = FilePath.in("/", path);
        return mount(plain)
                .filter(mount -> mount.content().isComplete())
                .filter(mount -> mount.file(plain).isEmpty())
                .isPresent();
    }

    /** Whether a volume is mounted at this path or above it. */
    public boolean isMounted(String path) {
        return mount(FilePath.in("/", path)).isPresent();
    }

    /** Whether the folder is a volume that somebody fills when the pod runs. */
    public boolean isFilledLater(String path) {
        return mount(FilePath.in("/", path))
                .filter(mount -> !mount.content().isComplete())
                .isPresent();
    }

    /** All mounted files that can be seen. */
    public List<MountedFile> files() {
        return mounts.stream()
                .flatMap(mount -> mount.files()
                        .filter(file -> mount(file.path()).filter(mount::equals).isPresent()))
                .sorted(Comparator.comparing(MountedFile::path))
                .toList();
    }

    /** Those that a pattern of Go's {@code filepath.Glob} matches, in the order of their paths. */
    public List<MountedFile> matching(String glob) {
        return FilePath.glob(glob)
                .map(pattern -> files().stream()
                        .filter(file -> pattern.matcher(file.path()).matches())
                        .toList())
                .orElse(List.of());
    }

    List<Mount> mounts() {
        return mounts;
    }

    private Optional<Mount> mount(String path) {
        return mounts.stream().filter(mount -> mount.covers(path)).findFirst();
    }
}
