package dev.monctl.cli.format;

import dev.monctl.cli.folder.DiskFailure;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.TopologyReader;
import dev.monctl.model.topology.TopologyReading;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files to format.
 *
 * @param files as their user would name them
 * @param findings what could not be looked up
 */
public record AlloySources(List<Path> files, List<Finding> findings) {
    private static final String ENDING = ".alloy";
    private static final String KEY = "extraAlloy[";

    public AlloySources {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** The owner's files that a topology names. */
    public static AlloySources ofTopology(Path topologyYaml) {
        TopologyReading reading = TopologyReader.read(topologyYaml);
        if (reading.topology() == null) {
            return new AlloySources(List.of(), reading.findings());
        }
        SortedSet<Path> files = new TreeSet<>();
        reading.ownFiles().byKey().forEach((key, file) -> {
            if (key.contains(KEY)) {
                files.add(Path.of(file.source().name()));
            }
        });
        return new AlloySources(
                List.copyOf(files),
                reading.findings().stream().filter(AlloySources::isAboutFiles).toList());
    }

    private static boolean isAboutFiles(Finding finding) {
        String key = finding.place().path();
        return key != null && key.contains(KEY);
    }

    /** Files that were named, and those that end in {@code .alloy} below folders that were named. */
    public static AlloySources named(List<Path> paths) throws IOException {
        Search search = new Search();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Files.walkFileTree(path, search);
            } else {
                search.files.add(path);
            }
        }
        return new AlloySources(List.copyOf(search.files), search.findings);
    }

    /** Links are not followed, and folders that are hidden belong to somebody else. */
    private static final class Search extends SimpleFileVisitor<Path> {
        private final SortedSet<Path> files = new TreeSet<>();
        private final List<Finding> findings = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean isHidden = name.startsWith(".") && !folder.endsWith(".") && !folder.endsWith("..");
            return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && file.toString().endsWith(ENDING)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException reason) {
            findings.add(Finding.error(
                    "yaml/unreadable",
                    Place.file(path.toString()),
                    "'" + path + "' cannot be searched for Alloy files: " + DiskFailure.words(reason),
                    "chmod -R u+rX " + path));
            return FileVisitResult.CONTINUE;
        }
    }
}
