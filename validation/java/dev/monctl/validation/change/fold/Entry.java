package dev.monctl.validation.change.fold;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Subject;
import dev.monctl.validation.change.structure.Edit;
import java.util.List;

/**
 * What becomes of an object, or of objects that are called alike on several spokes.
 *
 * @param restartsPods whether its pods are replaced
 */
public record Entry(Change.Kind kind, Subject subject, List<Edit> edits, boolean restartsPods) {
    public Entry {
        edits = List.copyOf(edits);
    }
}
