package dev.monctl.validation.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The mutations that nobody can catch, or not yet: each with its reason, one a line, {@code name <= reason}. */
final class Survivors {
    private static final Path FOLDER = Path.of("src/test/resources/mutations");
    private static final String BECAUSE = " <= ";

    private Survivors() {}

    /** The name of each that a list has, and why. */
    static Map<String, String> reasons(String list) throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve(list))) {
            int because = line.lastIndexOf(BECAUSE);
            if (!line.startsWith("#") && !line.isBlank()) {
                reasons.put(line.substring(0, because), line.substring(because + BECAUSE.length()));
            }
        }
        return reasons;
    }
}
