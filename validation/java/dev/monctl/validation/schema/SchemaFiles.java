package dev.monctl.validation.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed facts about the languages. */
public final class SchemaFiles {
    private SchemaFiles() {}

    static JsonNode json(String file) {
        return JsonMapper.shared().readTree(text(file));
    }

    /** The lines of a list. */
    public static List<String> lines(String file) {
        return text(file).lines().toList();
    }

    private static String text(String file) {
        try (InputStream stream = SchemaFiles.class.getResourceAsStream("/schemas/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the schema " + file + " is not in this build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
