package dev.monctl.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that stands in the jar's manifest. */
final class Version implements IVersionProvider {
    private static final String FROM_CLASSES = "(from classes)";

    @Override
    public String[] getVersion() {
        return new String[] {"monctl " + number()};
    }

    /** The number alone. */
    static String number() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? FROM_CLASSES : version;
    }
}
