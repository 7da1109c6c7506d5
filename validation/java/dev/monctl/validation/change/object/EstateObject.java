package dev.monctl.validation.change.object;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One object of an estate.
 *
 * @param spoke whose it is; null where it is no spoke's
 * @param content what it holds; a file is a single text
 */
public record EstateObject(Group group, @Nullable String spoke, Subject subject, JsonNode content) {
    /** What tells it from any other of the estate. */
    public record Key(Group group, @Nullable String spoke, Subject subject) {}

    public Key key() {
        return new Key(group, spoke, subject);
    }
}
