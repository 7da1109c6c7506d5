package dev.monctl.cli;

import dev.monctl.cli.pinned.PinnedVersion;
import dev.monctl.cli.pinned.PinnedVersion.Part;
import dev.monctl.cli.pinned.PinnedVersions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that stands in the jar's manifest, and those of everything that this build is held to. */
final class Version implements IVersionProvider {
    private static final String FROM_CLASSES = "(from classes)";
    private static final int WIDTH = 28;

    /** The number alone. */
    static String number() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? FROM_CLASSES : version;
    }

    /** Without what it is held to. */
    static String own() {
        return "monctl " + number();
    }

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>(List.of(own()));
        List<PinnedVersion> pinned = PinnedVersions.all();
        for (Part part : Part.values()) {
            lines.add("");
            lines.add(part.title() + ":");
            List<String> ofPart = pinned.stream()
                    .filter(each -> each.part() == part)
                    .map(each ->
                            "  " + each.name() + " ".repeat(WIDTH - each.name().length()) + each.version())
                    .toList();
            lines.addAll(
                    ofPart.isEmpty() ? List.of("  nothing for this machine: the helm on the PATH is used") : ofPart);
        }
        return lines.toArray(String[]::new);
    }
}
