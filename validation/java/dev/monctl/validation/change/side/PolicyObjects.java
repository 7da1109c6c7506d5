package dev.monctl.validation.change.side;

import dev.monctl.model.hujson.HujsonDocument;
import dev.monctl.model.hujson.HujsonReader;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.change.object.EstateObject;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.change.object.Subject;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The policy of the tailnet, section by section; as a text where it cannot be read. */
final class PolicyObjects {
    private PolicyObjects() {}

    static List<EstateObject> of(OutputTree tree) {
        if (!tree.files().containsKey(OutputPaths.TAILNET_POLICY)) {
            return List.of();
        }
        String text = tree.text(OutputPaths.TAILNET_POLICY);
        HujsonDocument document = HujsonReader.read(Source.of(OutputPaths.TAILNET_POLICY, text));
        JsonNode policy =
                document.root() == null ? JsonNodeFactory.instance.stringNode(text) : HujsonJson.of(document.root());
        if (!policy.isObject()) {
            return List.of(object(Subject.of("file", OutputPaths.TAILNET_POLICY), policy));
        }
        List<EstateObject> sections = new ArrayList<>();
        policy.properties()
                .forEach(section -> sections.add(object(Subject.of("section", section.getKey()), section.getValue())));
        return sections;
    }

    private static EstateObject object(Subject subject, JsonNode content) {
        return new EstateObject(Group.TAILNET, null, subject, content);
    }
}
