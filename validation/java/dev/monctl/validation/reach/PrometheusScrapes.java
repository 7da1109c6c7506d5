package dev.monctl.validation.reach;

import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What Prometheus scrapes itself, as its configuration says. */
final class PrometheusScrapes {
    private PrometheusScrapes() {}

    static List<ScrapeJob> of(String text) {
        List<ScrapeJob> jobs = new ArrayList<>();
        for (YamlNode root : YamlReader.readAll(Source.of("prometheus.yml", text), Dialect.HELM)
                .roots()) {
            for (YamlNode job : Yaml.items(root, "scrape_configs")) {
                jobs.add(new ScrapeJob(
                        Yaml.word(job, "job_name"),
                        List.of(filters(job)),
                        Set.of(),
                        Yaml.word(job, "scrape_interval")));
            }
        }
        return jobs;
    }

    private static List<NameFilter> filters(YamlNode job) {
        List<NameFilter> filters = new ArrayList<>();
        for (YamlNode rule : Yaml.items(job, "metric_relabel_configs")) {
            List<String> sources =
                    Yaml.texts(rule, "source_labels").stream().map(Scalar::text).toList();
            String regex = Yaml.scalar(rule, "regex").map(Scalar::text).orElse(NameFilter.ANY);
            NameFilter.of(Yaml.word(rule, "action"), sources, regex).ifPresent(filters::add);
        }
        return filters;
    }
}
