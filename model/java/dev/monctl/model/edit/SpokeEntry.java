package dev.monctl.model.edit;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A spoke as it is to stand in the topology: its name, and its keys in their order. */
public record SpokeEntry(String name, ObjectNode keys) {

    /** On one line, as {@code { type: nixos, … }}. */
    String flow() {
        return flow(keys);
    }

    static String flow(JsonNode value) {
        if (value.isObject()) {
            StringBuilder text = new StringBuilder();
            value.forEachEntry((key, child) -> text.append(text.isEmpty() ? "{ " : ", ")
                    .append(YamlWord.text(key))
                    .append(": ")
                    .append(flow(child)));
            return text.isEmpty() ? "{}" : text.append(" }").toString();
        }
        if (value.isArray()) {
            return value.valueStream().map(SpokeEntry::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return YamlWord.of(value);
    }
}
