package dev.monctl.validation.estate.sender;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlReader;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether what the hub's Prometheus scrapes itself is called after the hub, as the alerts about it expect. */
public final class HubIdentity {
    private final Map<String, String> identity = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Field config;

    private HubIdentity(Estate estate, Field config) {
        this.config = config;
        identity.put("cluster", estate.hub().cluster().toString());
        identity.put("environment", estate.hub().environment().toString());
    }

    /**
     * What does not carry its names.
     *
     * @param hub what its chart renders
     */
    public static List<Finding> judge(Estate estate, List<RenderedObject> hub) {
        return hub.stream()
                .filter(object -> object.is("", "ConfigMap"))
                .flatMap(map -> map.field().entries("data").stream())
                .filter(file -> file.name().equals("prometheus.yml"))
                .flatMap(file -> new HubIdentity(estate, file).judge().stream())
                .map(finding -> finding.beside(estate.places().of("hub.cluster")))
                .toList();
    }

    private List<Finding> judge() {
        Source source = Source.of("prometheus.yml", config.text().orElse(""));
        for (YamlNode root : YamlReader.readAll(source, Dialect.HELM).roots()) {
            Yaml.mapping(root, "global")
                    .ifPresent(global -> check("global.external_labels", labels(global, "external_labels")));
            Yaml.items(root, "scrape_configs").forEach(this::job);
        }
        return findings;
    }

    private void job(YamlNode job) {
        String name = "the job " + Yaml.word(job, "job_name");
        Map<String, String> relabelled = new LinkedHashMap<>();
        Yaml.items(job, "relabel_configs")
                .forEach(rule -> relabelled.put(Yaml.word(rule, "target_label"), Yaml.word(rule, "replacement")));
        List<YamlNode> groups = Yaml.items(job, "static_configs");
        if (groups.isEmpty()) {
            check(name, relabelled);
        }
        for (YamlNode group : groups) {
            Map<String, String> all = labels(group, "labels");
            relabelled.forEach(all::putIfAbsent);
            check(name, all);
        }
    }

    private static Map<String, String> labels(YamlNode node, String key) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Entry entry : Yaml.entries(node, key)) {
            Yaml.text(entry.value()).ifPresent(value -> labels.put(entry.key().text(), value.text()));
        }
        return labels;
    }

    private void check(String where, Map<String, String> labels) {
        identity.forEach((label, value) -> {
            String written = labels.getOrDefault(label, "");
            if (!written.equals(value)) {
                findings.add(Finding.warning(
                        "label/hub-identity",
                        config.keyPlace(),
                        where + " of the hub's Prometheus "
                                + (written.isEmpty()
                                        ? "has no label " + label
                                        : "says " + label + "=\"" + written + "\""),
                        "alerts about the hub look for its series under its own names",
                        "write " + label + ": " + value));
            }
        });
    }
}
