package dev.monctl.validation.alloy.source;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Span;

/** Where the lines of a text come from. */
@FunctionalInterface
public interface Origin {
    /** The place that somebody can mend of what stands there in the text. */
    Place place(Span span);
}
