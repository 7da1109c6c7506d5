package dev.monctl.model.topology;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in what the author left out. The schema is the only place of defaults; where the default is a mapping, its keys
 * stand in for those that the author's mapping lacks.
 */
final class Defaults {
    private final TopologySchema schema;

    Defaults(TopologySchema schema) {
        this.schema = schema;
    }

    /** The whole tree of a topology that the check has passed, changed in place. */
    void fill(ObjectNode topology) {
        expandShorthands(topology);
        fill(topology, schema.root());
        expandShorthands(topology);
    }

    private void fill(JsonNode value, JsonNode valueSchema) {
        JsonNode shape = schema.shape(valueSchema, value);
        if (value instanceof ObjectNode object) {
            shape.path("properties").forEachEntry((key, property) -> fillKey(object, key, property));
            for (String key : object.propertyNames()) {
                JsonNode known = schema.value(shape, key);
                if (known != null) {
                    fill(object.path(key), known);
                }
            }
        } else if (value instanceof ArrayNode array) {
            array.forEach(item -> fill(item, shape.path("items")));
        }
    }

    private void fillKey(ObjectNode object, String key, JsonNode property) {
        JsonNode standard = property.path("default");
        if (standard.isMissingNode()) {
            return;
        }
        if (!object.has(key)) {
            object.set(key, standard.deepCopy());
        } else if (!isOneOfSeveral(property, object)) {
            merge(object.path(key), standard);
        }
    }

    /** A mapping of which only one key may be set is one value: a default beside the author's choice would contradict it. */
    private boolean isOneOfSeveral(JsonNode property, JsonNode object) {
        return schema.shape(property, object).path("maxProperties").asInt(2) == 1;
    }

    private static void merge(JsonNode value, JsonNode standard) {
        if (value instanceof ObjectNode object && standard instanceof ObjectNode) {
            standard.forEachEntry((key, part) -> {
                if (object.has(key)) {
                    merge(object.path(key), part);
                } else {
                    object.set(key, part.deepCopy());
                }
            });
        }
    }

    /** Two keys may be a plain list, which stands for a mapping. */
    private static void expandShorthands(ObjectNode topology) {
        if (topology.path("stages") instanceof ArrayNode names) {
            ObjectNode stages = topology.putObject("stages");
            names.forEach(name -> stages.putObject(name.asString()));
        }
        if (topology.path("network") instanceof ObjectNode network
                && network.path("tagOwners") instanceof ArrayNode members) {
            ObjectNode owners = network.putObject("tagOwners");
            owners.set("hub", members);
            owners.set("spoke", members.deepCopy());
        }
    }
}
