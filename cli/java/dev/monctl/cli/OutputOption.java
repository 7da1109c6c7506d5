package dev.monctl.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where the output lies. */
final class OutputOption {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            defaultValue = "charts-out",
            converter = Converter.class,
            description = "The output folder (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("charts-out");

    Path folder() {
        return folder;
    }

    OutputPlaces places() {
        return new OutputPlaces(folder);
    }

    /** Refuses what a script passes whose variable is empty: {@code -o "$OUT"} and {@code -o "$OUT/"}. */
    static final class Converter implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            if (text.isBlank()) {
                throw new TypeConversionException("'" + text + "' names no folder; '.' is the current one");
            }
            Path folder = Path.of(text);
            if (folder.toAbsolutePath().normalize().getNameCount() == 0) {
                throw new TypeConversionException("'" + text + "' is the root of the file system; name a folder in it");
            }
            return folder;
        }
    }
}
