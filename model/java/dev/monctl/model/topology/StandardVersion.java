package dev.monctl.model.topology;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Which version of a program an estate gets, or is written for, whose owner names none.
 *
 * @param program as the schema of the topology calls it: {@code kube-state-metrics}
 * @param version as its owner would write it: {@code v2.14.0}
 */
public record StandardVersion(String program, String version) {

    /** Those of all programs, each once, in the order of the schema. */
    public static List<StandardVersion> all() {
        return TopologySchema.published().root().path("$defs").values().stream()
                .flatMap(definition -> in(definition).stream())
                .distinct()
                .toList();
    }

    private static List<StandardVersion> in(JsonNode definition) {
        JsonNode version = definition.at("/properties/version/default");
        return version.isString()
                ? List.of(new StandardVersion(definition.path("title").asString(), version.asString()))
                : List.of();
    }
}
