package dev.monctl.cli.folder;

/** What may be replaced or removed in the output folder. */
public enum Overwrite {
    /** Only what monctl wrote and nobody touched since. */
    OWN_FILES,
    /** Also what was edited by hand or written by somebody else: {@code --force}. */
    ANY_FILE
}
