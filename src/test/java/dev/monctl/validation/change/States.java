package dev.monctl.validation.change;

import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlReader;
import dev.monctl.validation.change.object.EstateObject;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.change.object.State;
import dev.monctl.validation.change.object.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sides of a comparison as tests write them. */
final class States {
    private States() {}

    /** What a text of YAML holds. */
    static JsonNode yaml(String text) {
        return YamlJson.of(Objects.requireNonNull(
                YamlReader.read(Source.of("case.yaml", text), Dialect.HELM).root()));
    }

    /** A list of {@code group}, {@code spoke} and either {@code object} or a {@code file} with its {@code text}. */
    static State of(JsonNode listed) {
        List<EstateObject> objects = new ArrayList<>();
        Set<String> spokes = new TreeSet<>();
        listed.values().forEach(each -> {
            @Nullable String spoke = each.has("spoke") ? each.path("spoke").asString() : null;
            if (spoke != null) {
                spokes.add(spoke);
            }
            Group group = Group.valueOf(each.path("group").asString("HUB"));
            JsonNode object = each.path("object");
            objects.add(
                    object.isMissingNode()
                            ? new EstateObject(
                                    group,
                                    spoke,
                                    Subject.of("file", each.path("file").asString()),
                                    JsonNodeFactory.instance.stringNode(
                                            each.path("text").asString()))
                            : new EstateObject(group, spoke, subject(object), object));
        });
        return State.of(objects, spokes);
    }

    private static Subject subject(JsonNode object) {
        JsonNode metadata = object.path("metadata");
        return new Subject(
                object.path("kind").asString(),
                metadata.path("namespace").asString(""),
                metadata.path("name").asString());
    }
}
