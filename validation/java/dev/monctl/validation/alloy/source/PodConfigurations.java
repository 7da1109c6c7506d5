package dev.monctl.validation.alloy.source;

import dev.monctl.model.unit.UnreadableValue;
import dev.monctl.model.unit.Version;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import dev.monctl.validation.pod.CommandLine.Argument;
import dev.monctl.validation.pod.Container;
import dev.monctl.validation.pod.MountedFile;
import dev.monctl.validation.pod.Pod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the Alloys of a chart read in their pods. */
final class PodConfigurations {
    private static final String PROGRAM = "alloy";
    private static final String COMMAND = "run";
    private static final String LEVEL = "stability.level";

    private final Owned owned;
    private final AlloyTexts texts;

    PodConfigurations(Owned owned, AlloyTexts texts) {
        this.owned = owned;
        this.texts = texts;
    }

    List<Configuration> of(RenderedDeployment rendered) {
        List<Configuration> configurations = new ArrayList<>();
        for (Pod pod : Pod.of(rendered.objects(), owned.items())) {
            for (Container container : pod.containers()) {
                if (container.program().equals(PROGRAM)) {
                    of(container).ifPresent(configurations::add);
                }
            }
        }
        return configurations;
    }

    /** Empty where it is not told what to read, or does not find it. */
    private Optional<Configuration> of(Container container) {
        List<Part> parts = path(container).map(path -> parts(container, path)).orElse(List.of());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Level level = container
                .commandLine()
                .flag(LEVEL)
                .map(flag -> Level.of(flag.value(), owned.levelSetting()))
                .orElse(Level.usual(owned.levelSetting()));
        return Optional.of(new Configuration(
                owned.reader(),
                parts,
                version(container),
                owned.naming(),
                level,
                owned.environment(container),
                owned.owners()));
    }

    private static Optional<String> path(Container container) {
        return container.commandLine().plain().stream()
                .map(Argument::value)
                .dropWhile(word -> !word.equals(COMMAND))
                .skip(1)
                .findFirst();
    }

    /** A file, or all that end in {@code .alloy} in a folder. */
    private List<Part> parts(Container container, String path) {
        Optional<MountedFile> file = container.files().file(path);
        List<MountedFile> files = file.map(List::of)
                .orElseGet(() -> container.files().matching(path.replaceFirst("/$", "") + "/*.alloy"));
        List<Part> parts = new ArrayList<>();
        for (MountedFile each : files) {
            each.text()
                    .map(texts::read)
                    .ifPresent(document -> parts.add(new Part(document, owned.origin(each.name(), document.source()))));
        }
        return parts;
    }

    /** That of its image, unless its tag is none. */
    private Version version(Container container) {
        try {
            return Version.parse(container.version());
        } catch (UnreadableValue none) {
            return owned.version();
        }
    }
}
