package dev.monctl.validation.document;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.YamlNode;

/** A text that was read, and that may have been made of another one, which is what its author can change. */
public interface Document {
    YamlNode root();

    /** What messages call it: {@code Deployment/grafana}. */
    String called();

    /** Whether it has the quotes and brackets of JSON, which advice then has to name. */
    default boolean isJson() {
        return false;
    }

    /** Where what stands at a place of the text comes from. */
    Place origin(Place written);

    /** The document as a whole, to look into. */
    default Field field() {
        return Field.of(this);
    }
}
