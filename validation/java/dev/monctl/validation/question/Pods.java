package dev.monctl.validation.question;

import dev.monctl.validation.engine.Pin;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import dev.monctl.validation.pod.Pod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The containers of all deployments; looked at when the first question is really asked. */
final class Pods {
    private final List<RenderedDeployment> rendered;
    private final Map<String, Set<String>> items;
    private @Nullable List<PodFiles> containers;

    /** @param items path of each item of 1Password to the labels of its fields */
    Pods(List<RenderedDeployment> rendered, Map<String, Set<String>> items) {
        this.rendered = List.copyOf(rendered);
        this.items = items;
    }

    /** Those that run this program. */
    List<PodFiles> running(String program) {
        return containers().stream()
                .filter(each -> each.container().program().equals(program))
                .toList();
    }

    /** The versions in which a program runs, as far as images say them. */
    List<Pin> versions(String program, String why) {
        return running(program).stream()
                .map(each -> each.container().version())
                .filter(version -> !version.isEmpty())
                .distinct()
                .map(version -> new Pin(version, why))
                .toList();
    }

    private synchronized List<PodFiles> containers() {
        if (containers == null) {
            List<PodFiles> found = new ArrayList<>();
            for (RenderedDeployment deployment : rendered) {
                for (Pod pod : Pod.of(deployment.objects(), items)) {
                    pod.containers().forEach(container -> found.add(new PodFiles(deployment.deployment(), container)));
                }
            }
            containers = List.copyOf(found);
        }
        return containers;
    }
}
