package dev.monctl.validation.pod;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What cannot be meant in a pod: volumes that nobody sees, files that are covered, variables that are not there. */
public final class PodRules {
    /** How the cluster puts a variable into a word; with two dollar signs it does not. */
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\$)\\$\\(([-._a-zA-Z][-._a-zA-Z0-9]*)\\)");

    private final Pod pod;
    private final List<Finding> findings = new ArrayList<>();

    private PodRules(Pod pod) {
        this.pod = pod;
    }

    public static List<Finding> judge(Pod pod) {
        PodRules rules = new PodRules(pod);
        rules.unusedVolumes();
        pod.containers().forEach(rules::coveredFiles);
        pod.containers().forEach(rules::variables);
        return rules.findings;
    }

    private void unusedVolumes() {
        Set<String> used = new LinkedHashSet<>();
        for (Container container : pod.containers()) {
            container
                    .field()
                    .items("volumeMounts")
                    .forEach(mount -> mount.text("name").ifPresent(used::add));
            container
                    .field()
                    .items("volumeDevices")
                    .forEach(device -> device.text("name").ifPresent(used::add));
        }
        for (Field volume : pod.template().volumes()) {
            volume.get("name")
                    .filter(name -> !used.contains(name.text().orElse("")))
                    .ifPresent(name -> findings.add(Finding.warning(
                            "pod/unused-volume",
                            name.place(),
                            name.where() + " is '" + name.text().orElse("") + "', which no container mounts",
                            "",
                            "mount it, or drop it")));
        }
    }

    private void coveredFiles(Container container) {
        List<Mount> mounts = container.files().mounts();
        for (Mount upper : mounts) {
            mounts.stream()
                    .filter(lower -> lower.covers(upper.path()) && !lower.path().equals(upper.path()))
                    .flatMap(Mount::files)
                    .filter(file -> upper.covers(file.path()))
                    .findFirst()
                    .ifPresent(file -> covered(upper, file));
        }
    }

    private void covered(Mount upper, MountedFile file) {
        Field mount = upper.field();
        if (mount != null) {
            Field path = mount.get("mountPath").orElse(mount);
            findings.add(Finding.warning(
                    "pod/covered-file",
                    path.place(),
                    path.where() + " is '" + upper.path() + "', which covers '" + file.path() + "' of another volume",
                    "no program sees what lies below",
                    "mount it beside the other"));
        }
    }

    private void variables(Container container) {
        List<Field> words = new ArrayList<>(container.commandLine().words());
        container.field().items("env").forEach(variable -> variable.get("value").ifPresent(words::add));
        for (Field word : words) {
            Matcher reference = REFERENCE.matcher(word.text().orElse(""));
            while (reference.find()) {
                String name = reference.group(1);
                if (!container.environment().isSetByCluster(name)) {
                    findings.add(word.error(
                            "pod/variable",
                            word.where() + " names the variable '" + name + "', which its container does not have",
                            Suggestion.help(
                                    name,
                                    container.environment().names(),
                                    "it has",
                                    "add it to env; $$(" + name + ") is the text itself")));
                }
            }
        }
    }
}
