package dev.monctl.validation.alloy.catalog;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A schema in a data file, from which its references lead on. */
record Schema(SchemaFile file, JsonNode facts) {
    private static final class Shared {
        static final SchemaFile FILE = SchemaFile.read("shared.json");
    }

    static Schema component(String name) {
        SchemaFile file = SchemaFile.read(name + ".json");
        return new Schema(file, file.root());
    }

    /** Everything that describes the same body: what this schema refers to and includes first, itself last. */
    List<Schema> parts() {
        List<Schema> parts = new ArrayList<>();
        for (JsonNode part : facts.path("allOf")) {
            parts.addAll(referred(part).parts());
        }
        if (facts.has("$ref")) {
            parts.addAll(referred(facts).parts());
        }
        parts.add(this);
        return parts;
    }

    private Schema referred(JsonNode reference) {
        String[] target = reference.path("$ref").asString().split("#", 2);
        SchemaFile in = target[0].isEmpty() ? file : Shared.FILE;
        if (target.length < 2 || (!target[0].isEmpty() && !target[0].equals(in.name()))) {
            throw new IllegalStateException(file.name() + " refers to " + reference);
        }
        return new Schema(in, in.fragment(target[1]));
    }

    Schema property(JsonNode property) {
        return new Schema(file, property);
    }
}
