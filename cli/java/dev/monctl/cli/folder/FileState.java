package dev.monctl.cli.folder;

import com.fasterxml.jackson.annotation.JsonValue;

/** What rendering would do with a file of the output folder. */
public enum FileState {
    NEW("new"),
    CHANGED("changed"),
    UNCHANGED("unchanged"),
    /** It was rendered once, and is not part of the estate any more. */
    REMOVED("removed"),
    /** A template knows it, but the topology does not ask for it. */
    NOT_MADE("not made");

    private final String word;

    FileState(String word) {
        this.word = word;
    }

    /** The word that is printed. */
    @JsonValue
    public String word() {
        return word;
    }
}
