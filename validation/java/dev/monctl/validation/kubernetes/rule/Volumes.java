package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.kubernetes.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is mounted is declared, a place holds one mount, a name one volume, and a volume comes from somewhere. */
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
        Map<String, Field> byPath = new HashMap<>();
        for (Field mount : container.items("volumeMounts")) {
            mount.get("name").ifPresent(field -> checkName(field, declared));
            mount.get("mountPath").ifPresent(field -> checkPath(field, byPath));
        }
    }

    private void checkName(Field field, Set<String> declared) {
        field.text().filter(name -> !declared.contains(name)).ifPresent(name -> {
            String help = Suggestion.nearest(name, declared)
                    .map(meant -> "did you mean '" + meant + "'?")
                    .orElse(declared.isEmpty() ? "add it to volumes" : "declared are " + String.join(", ", declared));
            findings.add(
                    field, field.where() + " mounts the volume '" + name + "', which the pod does not declare", help);
        });
    }

    private void checkPath(Field field, Map<String, Field> byPath) {
        String path = field.text().orElse("");
        Field other = byPath.putIfAbsent(path, field);
        if (other != null) {
            findings.add(
                    field,
                    field.where() + " is '" + path + "', where " + other.path() + " is mounted already",
                    "use another path");
        }
        if (path.contains(":")) {
            findings.add(field, field.where() + " is '" + path + "', but a path must not contain ':'", null);
        }
    }

    private void checkDeclared(PodTemplate pod) {
        Map<String, Field> byName = new HashMap<>();
        pod.volumes().forEach(volume -> checkVolume(volume, byName));
        Map<String, Field> claims = new HashMap<>();
        for (Field claim : pod.claimTemplates()) {
            claim.get("metadata", "name").ifPresent(name -> checkUnique(name, claims));
        }
        claims.forEach((name, claim) -> {
            if (byName.containsKey(name)) {
                String what = claim.where() + " is '" + name + "', which the pod declares as a volume, too";
                findings.add(claim, what, "drop the volume: the claim takes its place without a word");
            }
        });
    }

    private void checkVolume(Field volume, Map<String, Field> byName) {
        volume.get("name").ifPresent(name -> checkUnique(name, byName));
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

    private void checkUnique(Field name, Map<String, Field> byName) {
        String text = name.text().orElse("");
        Field other = byName.putIfAbsent(text, name);
        if (other != null) {
            findings.add(name, name.where() + " is '" + text + "', as is " + other.path(), "rename one of the two");
        }
    }
}
