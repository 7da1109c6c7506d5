package dev.monctl.validation.alloy.catalog;

/** Whether a block has a label behind its name, as {@code "hub"} in {@code loki.write "hub"}. */
public enum LabelUse {
    /** It must have one. */
    REQUIRED,
    /** It must have none. */
    NONE
}
