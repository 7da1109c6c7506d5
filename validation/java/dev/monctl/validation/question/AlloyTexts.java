package dev.monctl.validation.question;

import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.origin.Origin;
import dev.monctl.validation.origin.Origins;
import dev.monctl.validation.pod.CommandLine.Argument;
import dev.monctl.validation.pod.MountedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A configuration of Alloy as it is started.
 *
 * @param files all that it reads at its start, at least one
 * @param stability what it is told about that
 */
record AlloyTexts(List<Text> files, Optional<String> stability) {
    private static final String SYNTAX = ".alloy";

    /** A label's value, of which spokes differ in all that are theirs: names, groups. */
    private static final Pattern LABEL = Pattern.compile("(?m)(cluster|environment)(\\s*=\\s*)\"[^\"]*\"");

    AlloyTexts {
        files = List.copyOf(files);
    }

    /** A file without its folder. */
    record Text(String name, String content, Origin origin) {}

    /** Those of all pods and machines, of texts that differ only in the names of spokes the first one. */
    static List<AlloyTexts> all(Pods pods, OutputTree tree) {
        Map<String, AlloyTexts> texts = new LinkedHashMap<>();
        for (PodFiles pod : pods.running("alloy")) {
            List<MountedFile> mounted = pod.container().files().files().stream()
                    .filter(file -> file.path().endsWith(SYNTAX) && file.text().isPresent())
                    .toList();
            String key =
                    mounted.stream().map(file -> key(file.text().orElse(""))).collect(Collectors.joining("\n"));
            if (!mounted.isEmpty()) {
                texts.computeIfAbsent(key, first -> of(pod, mounted, tree));
            }
        }
        for (String path : tree.below("nixos").files().keySet()) {
            if (path.endsWith(SYNTAX)) {
                String text = tree.text("nixos/" + path);
                Origin origin = Origin.file(tree, "nixos/" + path);
                Text file = new Text(path.substring(path.lastIndexOf('/') + 1), text, origin);
                texts.putIfAbsent(key(text), new AlloyTexts(List.of(file), Optional.empty()));
            }
        }
        return List.copyOf(texts.values());
    }

    private static String key(String text) {
        return LABEL.matcher(text).replaceAll("$1$2\"\"");
    }

    private static AlloyTexts of(PodFiles pod, List<MountedFile> mounted, OutputTree tree) {
        List<Text> files = new ArrayList<>();
        for (MountedFile file : mounted) {
            if (file.content() != null) {
                Origin origin = new Origins(tree, pod.deployment()).of(file.content());
                files.add(new Text(file.name(), file.text().orElse(""), origin));
            }
        }
        return new AlloyTexts(
                files, pod.container().commandLine().flag("stability.level").map(Argument::value));
    }
}
