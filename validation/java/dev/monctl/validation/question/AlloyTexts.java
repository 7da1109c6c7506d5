package dev.monctl.validation.question;

import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.origin.Origin;
import dev.monctl.validation.origin.Origins;
import dev.monctl.validation.pod.CommandLine.Argument;
import dev.monctl.validation.pod.MountedFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A configuration of Alloy as it is started.
 *
 * @param files all that it reads at its start, at least one
 * @param stability what it is told about that
 */
record AlloyTexts(List<Text> files, Optional<String> stability) {
    private static final String SYNTAX = ".alloy";
    private static final String MACHINES = "nixos";

    /** A label's value, of which spokes differ in all that are theirs: names, groups. */
    private static final Pattern LABEL = Pattern.compile("(?m)(cluster|environment)(\\s*=\\s*)\"[^\"]*\"");

    AlloyTexts {
        files = List.copyOf(files);
    }

    /** A file as Alloy finds it, without its folder. */
    record Text(String name, String content, Origin origin) {}

    /** Those of all pods and machines, of texts that differ only in the names of spokes the first one. */
    static List<AlloyTexts> all(Pods pods, OutputTree tree) {
        Map<String, AlloyTexts> texts = new LinkedHashMap<>();
        for (PodFiles pod : pods.running("alloy")) {
            List<MountedFile> mounted = pod.container().files().files().stream()
                    .filter(file -> file.path().endsWith(SYNTAX) && file.text().isPresent())
                    .toList();
            if (!mounted.isEmpty()) {
                Optional<String> level =
                        pod.container().commandLine().flag("stability.level").map(Argument::value);
                Stream<String> contents =
                        mounted.stream().map(file -> file.text().orElse(""));
                texts.computeIfAbsent(key(contents, level), first -> of(pod, mounted, level, tree));
            }
        }
        for (List<Text> files : machines(tree)) {
            Stream<String> contents = files.stream().map(Text::content);
            texts.putIfAbsent(key(contents, Optional.empty()), new AlloyTexts(files, Optional.empty()));
        }
        return List.copyOf(texts.values());
    }

    /** The files of each machine, which lie side by side in the folder that its Alloy reads. */
    private static Collection<List<Text>> machines(OutputTree tree) {
        Map<String, List<Text>> machines = new LinkedHashMap<>();
        for (String path : tree.below(MACHINES).files().keySet()) {
            if (path.endsWith(SYNTAX)) {
                String whole = MACHINES + "/" + path;
                String name = path.substring(path.indexOf('/') + 1).replace("extra/", "extra-");
                machines.computeIfAbsent(path.substring(0, path.indexOf('/') + 1), machine -> new ArrayList<>())
                        .add(new Text(name, tree.text(whole), Origin.file(tree, whole)));
            }
        }
        return machines.values();
    }

    private static String key(Stream<String> contents, Optional<String> level) {
        return contents.map(text -> LABEL.matcher(text).replaceAll("$1$2\"\""))
                .collect(Collectors.joining("\n", level.orElse("") + "\n", ""));
    }

    private static AlloyTexts of(PodFiles pod, List<MountedFile> mounted, Optional<String> level, OutputTree tree) {
        List<Text> files = new ArrayList<>();
        for (MountedFile file : mounted) {
            if (file.content() != null) {
                Origin origin = new Origins(tree, pod.deployment()).of(file.content());
                files.add(new Text(file.name(), file.text().orElse(""), origin));
            }
        }
        return new AlloyTexts(files, level);
    }
}
