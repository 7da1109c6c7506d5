package dev.monctl.estate;

import dev.monctl.model.estate.Deployment;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A chart as it is installed in an estate: the hub, or the agents of one cluster. */
record Release(Example example, Deployment deployment, String cluster) {
    private static final Map<String, KubernetesObjects> OBJECTS = new ConcurrentHashMap<>();

    /** All of every example, and of the estate of the project itself. */
    static Stream<Release> all() throws IOException {
        return Example.allAndTheRoot().flatMap(example -> Stream.concat(Stream.of(hub(example)), agents(example)));
    }

    static Release hub(Example example) {
        return new Release(example, example.hub(), "hub");
    }

    static Stream<Release> agents(Example example) {
        return example.estate().clusters().stream()
                .map(cluster -> new Release(
                        example,
                        example.estate().deployment(cluster),
                        cluster.name().toString()));
    }

    static Release agents(Example example, String cluster) {
        return agents(example)
                .filter(release -> release.cluster().equals(cluster))
                .findFirst()
                .orElseThrow();
    }

    /** With values of an owner over all others. */
    Release with(String values) {
        return with(deployment.valueFiles(), values);
    }

    /** With these values over those of the chart, and no others. */
    Release withOnly(String values) {
        return with(List.of(), values);
    }

    private Release with(List<String> files, String values) {
        return new Release(
                example,
                new Deployment(
                        deployment.chart(),
                        deployment.release(),
                        deployment.namespace(),
                        deployment.kubernetesVersion(),
                        files,
                        values),
                cluster);
    }

    /** The objects, as the embedded Helm renders them. */
    KubernetesObjects objects() throws IOException {
        KubernetesObjects objects = OBJECTS.get(toString());
        if (objects == null) {
            objects = example.objects(deployment);
            OBJECTS.put(toString(), objects);
        }
        return objects;
    }

    @Override
    public String toString() {
        String values = deployment.inlineValues();
        return example + ": " + cluster + (values == null ? "" : " with " + values);
    }
}
