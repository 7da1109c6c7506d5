package dev.monctl.validation.config.prometheus;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Prometheus asks of the targets of one job beyond their shape. */
final class ScrapeJob {
    private static final Map<String, List<String>> SELECTORS = Map.of(
            "pod", List.of("pod"),
            "service", List.of("service"),
            "node", List.of("node"),
            "ingress", List.of("ingress"),
            "endpoints", List.of("pod", "service", "endpoints"),
            "endpointslice", List.of("pod", "service", "endpointslice"));

    private final List<Finding> findings = new ArrayList<>();

    private ScrapeJob() {}

    /** @param holder a job, or a group of Alertmanagers */
    static List<Finding> targets(Field holder) {
        ScrapeJob judge = new ScrapeJob();
        judge.addresses(holder);
        return judge.findings;
    }

    static List<Finding> judge(Field job) {
        ScrapeJob judge = new ScrapeJob();
        judge.addresses(job);
        judge.source(job);
        job.items("kubernetes_sd_configs").forEach(judge::discovery);
        return judge.findings;
    }

    /** A URL in the place of an address; a relabeling rule might take it apart. */
    private void addresses(Field job) {
        if (job.items("relabel_configs").isEmpty()) {
            for (Field group : job.items("static_configs")) {
                group.items("targets").stream()
                        .filter(target -> target.text().orElse("").contains("/"))
                        .forEach(target -> findings.add(target.error(
                                "prometheus/target",
                                target.where() + " is '" + target.text().orElse("") + "', which is no host with a port",
                                "write host:port; scheme and path have keys of their own: scheme, "
                                        + (job.get("job_name").isPresent() ? "metrics_path" : "path_prefix"))));
            }
        }
    }

    private void source(Field job) {
        boolean hasSource = job.entries().stream()
                .anyMatch(entry ->
                        entry.name().endsWith("_sd_configs") || entry.name().equals("static_configs"));
        if (!hasSource) {
            findings.add(Finding.warning(
                    "prometheus/no-targets",
                    job.get("job_name").orElse(job).place(),
                    job.where() + " has no targets: nothing says where they come from",
                    "it scrapes nothing",
                    "add static_configs, or one of the …_sd_configs"));
        }
    }

    private void discovery(Field discovery) {
        String role = discovery.text("role").orElse("");
        Set<String> seen = new LinkedHashSet<>();
        for (Field selector : discovery.items("selectors")) {
            selector.get("role").ifPresent(field -> {
                String selected = field.text().orElse("");
                List<String> allowed = SELECTORS.getOrDefault(role, List.of(selected));
                if (!allowed.contains(selected)) {
                    findings.add(field.error(
                            "prometheus/discovery",
                            field.where() + " is '" + selected + "', but the role " + role + " takes no such selector",
                            "use " + String.join(", ", allowed)));
                } else if (!seen.add(selected)) {
                    findings.add(field.error(
                            "prometheus/discovery",
                            field.where() + " is '" + selected + "', as is that of another selector",
                            "put both into one selector"));
                }
            });
        }
    }
}
