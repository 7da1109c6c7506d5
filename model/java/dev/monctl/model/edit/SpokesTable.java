package dev.monctl.model.edit;

/** What stands behind {@code spokes}, as its author writes it. Each change gives the whole text of the file. */
sealed interface SpokesTable permits BlockSpokes, FlowSpokes, NoSpokes {
    String add(SpokeEntry entry);

    /** Only for a name that stands there. */
    String remove(String name);
}
