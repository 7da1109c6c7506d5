package dev.monctl.validation.change.side;

import dev.monctl.model.yaml.YamlJson;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Applications;
import dev.monctl.validation.change.object.EstateObject;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.change.object.Subject;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Argo CD gets. An ApplicationSet stands for the Applications that it makes; its list is left out. */
final class ArgoObjects {
    private final List<EstateObject> objects = new ArrayList<>();

    private ArgoObjects() {}

    /** @param spokes of the Applications that deploy an agent, by their names */
    static List<EstateObject> of(Applications applications, Map<String, String> spokes) {
        ArgoObjects all = new ArgoObjects();
        applications.objects().stream()
                .filter(object -> !object.is("argoproj.io", "Application"))
                .forEach(object -> all.add(object, null));
        for (Application application : applications.all()) {
            all.add(application.object(), spokes.get(application.name()));
        }
        return all.objects;
    }

    private void add(RenderedObject object, @Nullable String spoke) {
        JsonNode content = YamlJson.of(object.root());
        if (content.path("spec") instanceof ObjectNode spec && object.kind().equals("ApplicationSet")) {
            spec.remove(List.of("generators", "template", "templatePatch"));
        }
        if (content.path("metadata") instanceof ObjectNode metadata
                && metadata.path("finalizers").isEmpty()) {
            metadata.remove("finalizers"); // an ApplicationSet writes the empty list that an Application leaves out
        }
        String name = object.name() == null ? "" : object.name();
        objects.add(
                new EstateObject(Group.ARGO_CD, spoke, new Subject(object.kind(), object.namespace(), name), content));
    }
}
