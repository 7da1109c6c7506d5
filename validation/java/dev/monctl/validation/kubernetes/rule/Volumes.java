package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.document.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is mounted is declared, once, and comes from somewhere. Two of one name or path are for the schema to refuse. */
final class Volumes implements Rule {
    private final Findings findings = new Findings("kubernetes/volume");

    @Override
    public List<Finding> judge(Render render) {
        for (PodTemplate pod : render.pods()) {
            Set<String> declared = pod.volumeNames();
            pod.containers().forEach(container -> checkMounts(container, declared));
            checkDeclared(pod);
        }
        return findings.list();
    }

    private void checkMounts(Field container, Set<String> declared) {
        for (Field mount : container.items("volumeMounts")) {
            mount.get("name").ifPresent(field -> checkName(field, declared));
            mount.get("mountPath").ifPresent(field -> checkPath(field));
        }
    }

    private void checkName(Field field, Set<String> declared) {
        field.text().filter(name -> !declared.contains(name)).ifPresent(name -> {
            String help = Suggestion.help(name, declared, "declared are", "add it to volumes");
            findings.add(
                    field, field.where() + " mounts the volume '" + name + "', which the pod does not declare", help);
        });
    }

    private void checkPath(Field field) {
        String path = field.text().orElse("");
        if (path.contains(":")) {
            findings.add(field, field.where() + " is '" + path + "', but a path must not contain ':'", null);
        }
    }

    private void checkDeclared(PodTemplate pod) {
        Set<String> volumes = new HashSet<>();
        for (Field volume : pod.volumes()) {
            checkSource(volume);
            volume.text("name").ifPresent(volumes::add);
        }
        Set<String> claims = new HashSet<>();
        for (Field claim : pod.claimTemplates()) {
            claim.get("metadata", "name").ifPresent(name -> checkClaim(name, volumes, claims));
        }
    }

    private void checkClaim(Field name, Set<String> volumes, Set<String> claims) {
        String text = name.text().orElse("");
        if (volumes.contains(text)) {
            String what = name.where() + " is '" + text + "', which the pod declares as a volume, too";
            findings.add(name, what, "drop the volume: the claim takes its place without a word");
        }
        if (!claims.add(text)) {
            findings.add(name, name.where() + " is '" + text + "', as is another claim", "rename one of the two");
        }
    }

    private void checkSource(Field volume) {
        List<String> kinds = volume.entries().stream()
                .map(Field::name)
                .filter(name -> !name.equals("name"))
                .toList();
        if (kinds.size() != 1) {
            String found = kinds.isEmpty()
                    ? "does not say where it comes from"
                    : "comes from several places: " + String.join(", ", kinds);
            findings.add(
                    volume.get("name").orElse(volume),
                    volume.where() + " " + found,
                    "write exactly one, such as configMap or emptyDir: {}");
        }
    }
}
