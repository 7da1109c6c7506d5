package dev.monctl.validation.route;

import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Alertmanager's configuration, as far as it can be read.
 *
 * @param receivers by name: whether it tells anybody
 */
public record Alertmanager(Route root, List<Inhibition> inhibitions, Map<String, Boolean> receivers) {
    private static final String FILE = "charts/[^/]+/files/alertmanager/[^/]+\\.ya?ml";

    public Alertmanager {
        inhibitions = List.copyOf(inhibitions);
    }

    /** The one of an output; absent where it has none that has routes. */
    static Optional<Alertmanager> of(OutputTree tree) {
        return tree.files().keySet().stream()
                .filter(path -> path.matches(FILE))
                .flatMap(path -> tree.yaml(path).roots().stream())
                .filter(root -> Yaml.mapping(root, "route").isPresent())
                .map(Alertmanager::read)
                .findFirst();
    }

    private static Alertmanager read(YamlNode root) {
        Map<String, Boolean> receivers = new LinkedHashMap<>();
        for (Mapping receiver : Yaml.mappings(root, "receivers")) {
            receivers.put(
                    Yaml.word(receiver, "name"), receiver.entries().stream().anyMatch(Alertmanager::tells));
        }
        return new Alertmanager(
                Route.read(Yaml.mapping(root, "route").orElseThrow(), null),
                Yaml.items(root, "inhibit_rules").stream().map(Inhibition::read).toList(),
                receivers);
    }

    private static boolean tells(Entry entry) {
        return entry.key().text().endsWith("_configs")
                && entry.value() instanceof Sequence list
                && !list.items().isEmpty();
    }

    /** Whether anybody is told by a receiver of this name. */
    boolean tells(String receiver) {
        return Boolean.TRUE.equals(receivers.get(receiver));
    }
}
