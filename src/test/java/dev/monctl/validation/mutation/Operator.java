package dev.monctl.validation.mutation;

/** A mistake as people make it. */
enum Operator {
    DELETE_KEY("delete a key"),
    MISSPELL_KEY("misspell a key"),
    RENAME_REFERENCE("rename a reference"),
    SWAP_VALUES("swap two values"),
    CHANGE_UNIT("change a unit"),
    DROP_LABEL("drop a label"),
    DROP_ITEM("drop an item"),
    MISSPELL_WORD("misspell a word");

    private final String words;

    Operator(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
