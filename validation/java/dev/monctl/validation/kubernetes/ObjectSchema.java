package dev.monctl.validation.kubernetes;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One node of a bundled schema. Kubernetes uses a small part of JSON Schema, and all of that part is here: the program
 * that makes the bundle stops at anything else.
 *
 * @param reference the definition that stands here; everything else is then absent
 * @param types what the value may be; empty where it may be anything
 * @param allowed the texts that are allowed; empty where any is
 * @param others the schema of the keys that {@code properties} does not name, or null
 * @param closed whether keys that nothing names are refused
 * @param listKeys the fields that together tell the items of a list apart
 */
record ObjectSchema(
        @Nullable String reference,
        Set<JsonType> types,
        @Nullable String format,
        List<String> allowed,
        @Nullable Pattern pattern,
        int minLength,
        int maxLength,
        List<String> required,
        Map<String, ObjectSchema> properties,
        @Nullable ObjectSchema items,
        @Nullable ObjectSchema others,
        boolean closed,
        List<String> listKeys) {

    /** What is read of a schema so far. */
    static final class Draft {
        @Nullable
        String reference;

        final Set<JsonType> types = EnumSet.noneOf(JsonType.class);

        @Nullable
        String format;

        List<String> allowed = List.of();

        @Nullable
        Pattern pattern;

        int minLength;
        int maxLength = Integer.MAX_VALUE;
        List<String> required = List.of();
        final Map<String, ObjectSchema> properties = new LinkedHashMap<>();

        @Nullable
        ObjectSchema items;

        @Nullable
        ObjectSchema others;

        boolean closed;
        List<String> listKeys = List.of();

        ObjectSchema finish() {
            return new ObjectSchema(
                    reference,
                    types,
                    format,
                    allowed,
                    pattern,
                    minLength,
                    maxLength,
                    required,
                    Collections.unmodifiableMap(properties),
                    items,
                    others,
                    closed,
                    listKeys);
        }
    }
}
