package dev.monctl.validation.kubernetes.rule;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pods that an object makes, or the Pod itself. */
public record PodTemplate(RenderedObject object, Field template, Field spec) {
    public static Optional<PodTemplate> of(RenderedObject object) {
        Optional<Field> template = switch (object.group() + "/" + object.kind()) {
            case "/Pod" -> Optional.of(object.field());
            case "apps/Deployment", "apps/StatefulSet", "apps/DaemonSet", "apps/ReplicaSet", "batch/Job" ->
                object.field().get("spec", "template");
            case "batch/CronJob" -> object.field().get("spec", "jobTemplate", "spec", "template");
            default -> Optional.empty();
        };
        return template.flatMap(field -> field.get("spec").map(spec -> new PodTemplate(object, field, spec)));
    }

    public Map<String, String> labels() {
        return Labels.of(template.get("metadata", "labels"));
    }

    /** Those that run first, too. */
    public List<Field> containers() {
        List<Field> containers = new ArrayList<>(spec.items("initContainers"));
        containers.addAll(spec.items("containers"));
        return containers;
    }

    /** The name of the ServiceAccount that they run as. */
    String account() {
        return spec.text("serviceAccountName").orElse("default");
    }

    public List<Field> volumes() {
        return spec.items("volumes");
    }

    List<Field> claimTemplates() {
        return object.is("apps", "StatefulSet") ? object.field().items("spec", "volumeClaimTemplates") : List.of();
    }

    /** Every name under which a container can mount something. */
    Set<String> volumeNames() {
        Set<String> names = new LinkedHashSet<>();
        volumes().forEach(volume -> volume.text("name").ifPresent(names::add));
        claimTemplates().forEach(claim -> claim.text("metadata", "name").ifPresent(names::add));
        return names;
    }

    Set<String> portNames() {
        Set<String> names = new LinkedHashSet<>();
        for (Field container : containers()) {
            container.items("ports").forEach(port -> port.text("name").ifPresent(names::add));
        }
        return names;
    }
}
