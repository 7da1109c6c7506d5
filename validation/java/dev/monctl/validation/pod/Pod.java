package dev.monctl.validation.pod;

import dev.monctl.validation.kubernetes.ItemSecrets;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.rule.PodTemplate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pods that a workload makes, with each of their containers as it will run. */
public record Pod(PodTemplate template, List<Container> containers) {
    public Pod {
        containers = List.copyOf(containers);
    }

    /**
     * All that a deployment makes.
     *
     * @param objects what it renders
     * @param items path of each item of 1Password to the labels of its fields, of which the Secrets are made
     */
    public static List<Pod> of(List<RenderedObject> objects, Map<String, Set<String>> items) {
        Sources sources = new Sources(objects, ItemSecrets.keys(objects, items));
        return objects.stream()
                .flatMap(object -> PodTemplate.of(object).stream())
                .map(template -> of(template, sources))
                .toList();
    }

    private static Pod of(PodTemplate template, Sources sources) {
        PodVolumes volumes = PodVolumes.of(template, sources);
        return new Pod(
                template,
                template.containers().stream()
                        .map(field -> new Container(field, volumes.files(field), sources.environment(template, field)))
                        .toList());
    }
}
