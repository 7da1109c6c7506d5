package dev.monctl.validation.config;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.pod.Container;
import dev.monctl.validation.pod.MountedFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that are mounted for programs which do not look for them: under another name they were meant to be read. */
final class UnreadFiles {
    private final List<Mounted> mounted = new ArrayList<>();

    /** Entries that some program reads, or may read; two entries of the same text are two. */
    private final Set<YamlNode> read = Collections.newSetFromMap(new IdentityHashMap<>());

    private record Mounted(Field content, String path) {}

    /**
     * Adds a container of the pod.
     *
     * @param run what its program has read; null for a program of which nothing is known
     */
    void add(Container container, @Nullable ProgramRun run) {
        for (MountedFile file : container.files().files()) {
            Field content = file.content();
            if (content == null) {
                continue;
            }
            if (run == null || run.read().contains(file.path()) || isNamed(file, container)) {
                read.add(content.node());
            } else {
                mounted.add(new Mounted(content, file.path()));
            }
        }
    }

    private static boolean isNamed(MountedFile file, Container container) {
        return container.commandLine().words().stream()
                        .anyMatch(word -> word.text().orElse("").contains(file.path()))
                || container.environment().variables().values().stream()
                        .anyMatch(variable -> variable.text("value").orElse("").contains(file.path()));
    }

    List<Finding> findings() {
        Set<YamlNode> told = Collections.newSetFromMap(new IdentityHashMap<>());
        told.addAll(read);
        return mounted.stream()
                .filter(file -> told.add(file.content().node()))
                .map(file -> Finding.warning(
                        "pod/unread-file",
                        file.content().keyPlace(),
                        file.content().where() + " is mounted as '" + file.path()
                                + "', which no program of its pod reads",
                        "",
                        "name it in a configuration, or give it the name that one looks for"))
                .toList();
    }
}
