package dev.monctl.validation.question;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.origin.Origins;
import dev.monctl.validation.pod.CommandLine.Argument;
import dev.monctl.validation.pod.Container;
import dev.monctl.validation.pod.FilePath;
import dev.monctl.validation.pod.MountedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A container, and the deployment that it is a part of. */
record PodFiles(Deployment deployment, Container container) {
    /** The file that a flag names, if it is mounted and what it holds is known. */
    Optional<MountedFile> configuration(String flag) {
        return container
                .commandLine()
                .flag(flag)
                .map(Argument::value)
                .flatMap(path -> container.files().file(FilePath.in("/", path)))
                .filter(file -> file.text().isPresent());
    }

    /**
     * Lays all files of its volumes out below a folder. Texts that name such a file, or the folder of one, by its path from
     * the root name the one laid out; the lines stay what they are.
     */
    Shown layOut(Path folder, OutputTree tree) throws IOException {
        Shown shown = new Shown(folder);
        Origins origins = new Origins(tree, deployment);
        Pattern mounted = mounted();
        for (MountedFile file : container.files().files()) {
            Field content = file.content();
            Optional<String> text = file.text();
            if (content == null || text.isEmpty()) {
                shown.writeUnknown(file.path(), "");
            } else {
                String moved =
                        mounted.matcher(text.get()).replaceAll(path -> Matcher.quoteReplacement(folder + path.group()));
                shown.write(file.path(), moved, new Shown.Text(text.get(), origins.of(content)));
            }
        }
        return shown;
    }

    private Pattern mounted() {
        List<String> folders = container.files().files().stream()
                .map(file -> FilePath.folder(file.path()))
                .filter(path -> !path.equals("/"))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return Pattern.compile(
                folders.isEmpty()
                        ? "(?!)"
                        : "(?<![\\w./-])(?:"
                                + folders.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                                + ")(?![\\w-])");
    }
}
