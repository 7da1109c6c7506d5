package dev.monctl.validation.helm;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.output.Sha256;
import dev.monctl.model.topology.ValuesFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All that the answer of {@link HelmEngine} depends on, as a hash: two deployments with the same one are rendered once. */
public final class Ingredients {
    private final OutputTree tree;
    private final Map<String, String> charts = new ConcurrentHashMap<>();

    public Ingredients(OutputTree tree) {
        this.tree = tree;
    }

    public String of(Deployment deployment) {
        SortedMap<String, byte[]> all = new TreeMap<>();
        put(all, "chart", chart(deployment.chart()));
        put(all, "release", deployment.release());
        put(all, "namespace", deployment.namespace());
        put(all, "version", deployment.kubernetesVersion());
        put(all, "inline", String.valueOf(deployment.inlineValues()));
        List<String> files = deployment.valueFiles();
        for (int i = 0; i < files.size(); i++) {
            byte[] values = tree.files().get(files.get(i));
            if (values != null) {
                all.put("values " + i, values);
            }
        }
        return Sha256.of(all);
    }

    private static void put(SortedMap<String, byte[]> all, String name, String text) {
        all.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of a chart alone. */
    String chart(String folder) {
        return charts.computeIfAbsent(folder, this::hash);
    }

    /** Under its whole path, which Helm's comments name, and without the values of single deployments. */
    private String hash(String folder) {
        SortedMap<String, byte[]> files = new TreeMap<>(tree.below(folder).files());
        files.keySet().removeIf(ValuesFiles::isGiven);
        put(files, "/", folder);
        // What comes of a sub-chart is called after the copy of it that lies beside, where there is one.
        put(files, "//", String.join("\n", tree.folder("charts").keySet()));
        return Sha256.of(files);
    }
}
