package dev.monctl.validation.mutation;

import org.jspecify.annotations.Nullable;

/**
 * A key, or an item that is a scalar.
 *
 * @param at its line
 * @param end behind its last line
 * @param indent where the key begins, behind the dash of an item
 * @param key null for an item that is a scalar
 * @param value the rest of the line
 */
record YamlLine(
        int at,
        int end,
        int indent,
        boolean isItem,
        @Nullable YamlLine parent,
        @Nullable String key,
        String value) {
    String path() {
        String above = parent == null ? "" : parent.path() + (isItem ? "[]." : ".");
        return above + (key == null ? "-" : key);
    }

    String words() {
        String shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
        return shown.isEmpty() ? path() : path() + ": " + shown;
    }

    String parentKey() {
        return parent == null || parent.key() == null ? "" : parent.key();
    }

    boolean isScalar() {
        return end == at + 1 && !value.isEmpty();
    }
}
