package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.List;
import java.util.Optional;

/** Each object has a name, and one that its kind allows; so have containers, volumes and claims. */
final class ObjectNames implements Rule {
    private final Findings findings = new Findings("kubernetes/name");

    @Override
    public List<Finding> judge(Render render) {
        render.objects().forEach(this::check);
        for (PodTemplate pod : render.pods()) {
            pod.containers().forEach(container -> check(container, Syntax.LABEL_1123));
            pod.volumes().forEach(volume -> check(volume, Syntax.LABEL_1123));
            pod.claimTemplates().forEach(claim -> claim.get("metadata").ifPresent(at -> check(at, Syntax.LABEL_1123)));
        }
        return findings.list();
    }

    private void check(RenderedObject object) {
        Optional<Field> metadata = object.field().get("metadata");
        if (object.name() == null) {
            Field at = metadata.orElse(object.field());
            boolean generated = at.get("generateName").isPresent();
            String why = generated ? ": with generateName each sync would make another" : "";
            findings.add(at, object.called() + " has no metadata.name" + why, "add name: below metadata:");
        }
        metadata.ifPresent(at -> {
            check(at, syntax(object));
            refuse(at, "namespace", Syntax.LABEL_1123);
        });
    }

    private void check(Field named, Syntax syntax) {
        refuse(named, "name", syntax);
    }

    private void refuse(Field parent, String key, Syntax syntax) {
        parent.get(key)
                .ifPresent(field -> field.text().flatMap(syntax::refuse).ifPresent(why -> {
                    String what = field.where() + " is '" + field.text().orElse("") + "', which " + why;
                    findings.add(field, what, "choose a name of that form");
                }));
    }

    private static Syntax syntax(RenderedObject object) {
        return switch (object.kind()) {
            case "Service" -> object.apiVersion().equals("v1") ? Syntax.LABEL_1035 : Syntax.SUBDOMAIN;
            case "Namespace" -> Syntax.LABEL_1123;
            // Their pods carry the name in a label or as a host name.
            case "StatefulSet", "Job", "CronJob" -> Syntax.LABEL_1123;
            case "Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding" -> Syntax.PATH_SEGMENT;
            default -> Syntax.SUBDOMAIN;
        };
    }
}
