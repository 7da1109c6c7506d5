package dev.monctl.model.estate;

import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.yaml.Source;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file of the owner's that lies in the hub's chart as it is.
 *
 * @param path below the topology's folder
 * @param naming where the topology names it
 */
public record ChartFile(Kind kind, String path, Source source, Place naming) {
    private static final Pattern ENDING = Pattern.compile("\\.(json|ya?ml)$");

    /** What may be in such a file, which says where the chart has it. */
    public enum Kind {
        DASHBOARD("hub.grafana.dashboards", OutputPaths.DASHBOARDS, ".json"),
        RULES("alerting.extraRules", OutputPaths.RULES, ".yaml");

        private final String topologyKey;
        private final String folder;
        private final String ending;

        Kind(String topologyKey, String folder, String ending) {
            this.topologyKey = topologyKey;
            this.folder = folder;
            this.ending = ending;
        }

        /** The list of the topology that names them. */
        public String topologyKey() {
            return topologyKey;
        }
    }

    public String text() {
        return source.text();
    }

    /** Its own name, without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Its name without ending, as far as an object of Kubernetes may be called so. */
    public String key() {
        String key =
                ENDING.matcher(name().toLowerCase(Locale.ROOT)).replaceFirst("").replaceAll("[^a-z0-9]+", "-");
        String bare = key.replaceAll("^-|-$", "");
        return bare.isEmpty() ? "file" : bare;
    }

    /** What it is called in the chart, apart from those that are rendered. */
    public String called() {
        return "extra-" + key() + kind.ending;
    }

    /** Where it lies in the output. */
    public String rendered() {
        return kind.folder + "/" + called();
    }
}
