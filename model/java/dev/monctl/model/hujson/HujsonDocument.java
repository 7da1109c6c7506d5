package dev.monctl.model.hujson;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A HuJSON text that was read.
 *
 * @param root null where the text is none
 */
public record HujsonDocument(Source source, @Nullable HujsonValue root, List<Finding> findings) {
    public HujsonDocument {
        findings = List.copyOf(findings);
    }

    /** The place of a value; {@code path} is the key in the topology that it has to do with, null where there is none. */
    public Place place(HujsonValue value, @Nullable String path) {
        return source.place(value.start(), value.end(), path);
    }
}
