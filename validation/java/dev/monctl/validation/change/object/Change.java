package dev.monctl.validation.change.object;

import dev.monctl.validation.change.structure.Edit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What becomes of one object.
 *
 * @param before null where it is new
 * @param after null where it is gone
 * @param edits how it is otherwise, all of it; empty where it is new or gone
 */
public record Change(
        EstateObject.Key key,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        List<Edit> edits) {
    public Change {
        edits = List.copyOf(edits);
    }

    /** What happens to it. */
    public enum Kind {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    public Group group() {
        return key.group();
    }

    public @Nullable String spoke() {
        return key.spoke();
    }

    public Subject subject() {
        return key.subject();
    }

    /** What it was; nothing where it is new. */
    public JsonNode old() {
        return before == null ? JsonNodeFactory.instance.missingNode() : before;
    }

    /** What it becomes; nothing where it is gone. */
    public JsonNode fresh() {
        return after == null ? JsonNodeFactory.instance.missingNode() : after;
    }

    /** Whether its pods are replaced: their template is another, be it by a checksum alone. */
    public boolean restartsPods() {
        return hasPods() && edits.stream().anyMatch(Change::isInPodTemplate);
    }

    /** Whether it is about the pods that an object makes. */
    public static boolean isInPodTemplate(Edit edit) {
        return edit.way().startsWith("spec", "template");
    }

    private boolean hasPods() {
        return subject().is("StatefulSet")
                || subject().is("Deployment")
                || subject().is("DaemonSet");
    }
}
