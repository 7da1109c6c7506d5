package dev.monctl.validation.alloy.source;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Span;
import dev.monctl.validation.alloy.syntax.AlloyDocument;
import dev.monctl.validation.alloy.syntax.Node;
import java.util.List;

/** A text of a configuration, and where it comes from. */
public record Part(AlloyDocument document, Origin origin) {
    /** Where a piece of its tree comes from. */
    public Place place(Node node) {
        return origin.place(document.source().span(node.start(), node.end()));
    }

    /** What is wrong with its syntax, where its lines come from. */
    public List<Finding> syntax() {
        return document.findings().stream().map(this::placed).toList();
    }

    private Finding placed(Finding finding) {
        Finding placed = finding.at(moved(finding.place()));
        Place other = finding.other();
        return other == null ? placed : placed.beside(moved(other));
    }

    private Place moved(Place place) {
        return origin.place(new Span(place.line(), place.column(), place.line(), place.column() + place.width()));
    }
}
