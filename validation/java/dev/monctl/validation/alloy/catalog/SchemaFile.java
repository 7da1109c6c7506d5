package dev.monctl.validation.alloy.catalog;

import dev.monctl.model.unit.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the catalogue's data files.
 *
 * @param name beside the others: {@code loki.write.json}
 */
record SchemaFile(String name, JsonNode root) {
    static SchemaFile read(String name) {
        String resource = "/schemas/alloy/" + name;
        try (InputStream stream = SchemaFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return new SchemaFile(name, JsonMapper.shared().readTree(stream.readAllBytes()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What stands behind the {@code #} of a reference to this file. */
    JsonNode fragment(String fragment) {
        JsonNode found = root.at(fragment);
        if (found.isMissingNode()) {
            throw new IllegalStateException(name + " has no " + fragment);
        }
        return found;
    }

    static Type type(JsonNode facts) {
        return TypeText.read(facts.path("value").asString());
    }

    static Stability stability(JsonNode facts, Stability around) {
        JsonNode own = facts.path("stability");
        return own.isMissingNode() ? around : Stability.parse(own.asString());
    }

    static Lifespan lifespan(JsonNode facts) {
        Version since = version(facts.path("since"));
        Version until = version(facts.path("until"));
        return since == null && until == null ? Lifespan.ALWAYS : new Lifespan(since, until);
    }

    static @Nullable Version version(JsonNode text) {
        return text.isMissingNode() ? null : Version.parse(text.asString());
    }
}
