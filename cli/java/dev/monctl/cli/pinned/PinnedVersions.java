package dev.monctl.cli.pinned;

import dev.monctl.cli.pinned.PinnedVersion.Part;
import dev.monctl.model.chart.PublishedChart;
import dev.monctl.model.topology.StandardVersion;
import dev.monctl.validation.alloy.catalog.Catalog;
import dev.monctl.validation.engine.Tool;
import dev.monctl.validation.helm.EmbeddedHelm;
import dev.monctl.validation.kubernetes.ObjectSchemas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All versions that this build is held to, each from where the code itself takes it. */
public final class PinnedVersions {
    private PinnedVersions() {}

    public static List<PinnedVersion> all() {
        List<PinnedVersion> all = new ArrayList<>();
        if (EmbeddedHelm.isInThisBuild()) {
            all.add(new PinnedVersion(Part.EMBEDDED, "Helm", EmbeddedHelm.PINNED));
        }
        List<String> kubernetes = ObjectSchemas.knownVersions();
        all.add(PinnedVersion.range(
                Part.KNOWN, "Kubernetes", kubernetes.get(0), kubernetes.get(kubernetes.size() - 1)));
        Catalog alloy = Catalog.committed();
        all.add(PinnedVersion.range(Part.KNOWN, "Alloy", alloy.oldest(), alloy.newest()));
        StandardVersion.all()
                .forEach(standard -> all.add(new PinnedVersion(Part.RENDERED, standard.program(), standard.version())));
        for (PublishedChart chart : PublishedChart.values()) {
            all.add(new PinnedVersion(
                    Part.RENDERED, "chart " + chart.dependency().name(), chart.version()));
        }
        Arrays.stream(Tool.values())
                .forEach(tool -> tool.tested()
                        .ifPresent(pin -> all.add(new PinnedVersion(Part.ASKED, tool.program(), pin.version()))));
        return List.copyOf(all);
    }
}
