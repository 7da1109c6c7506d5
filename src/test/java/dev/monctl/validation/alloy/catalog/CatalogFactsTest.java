package dev.monctl.validation.alloy.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.unit.Version;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Alloy's sources say of a sample, read there by hand: a block's parts stand behind its name and a slash. */
class CatalogFactsTest {
    private static final Catalog CATALOG = Catalog.committed();
    private static final Version PINNED = Version.parse("v1.13.1");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            prometheus.scrape              | targets                                  | list(target)             | required |
            prometheus.scrape              | forward_to                               | list(metrics-receiver)   | required |
            prometheus.scrape              | scrape_interval                          | duration                 | optional | "1m"
            prometheus.scrape              | scrape_timeout                           | duration                 | optional | "10s"
            prometheus.scrape              | params                                   | map(list(string))        | optional |
            prometheus.scrape              | body_size_limit                          | bytes                    | optional |
            prometheus.scrape              | sample_limit                             | unsigned                 | optional |
            prometheus.scrape              | metrics_path                             | string                   | optional | "/metrics"
            prometheus.scrape              | honor_timestamps                         | bool                     | optional | true
            prometheus.scrape              | bearer_token_file                        | string                   | optional |
            prometheus.scrape              | native_histogram_min_bucket_factor       | number                   | optional |
            prometheus.scrape              | clustering/enabled                       | bool                     | required |
            prometheus.scrape              | tls_config/key_pem                       | secret                   | optional |
            prometheus.scrape              | basic_auth/password                      | secret                   | optional |
            prometheus.scrape              | oauth2/tls_config/insecure_skip_verify   | bool                     | optional |
            prometheus.remote_write        | external_labels                          | map(label-name, string)  | optional |
            prometheus.remote_write        | endpoint/url                             | url                      | required |
            prometheus.remote_write        | endpoint/enable_http2                    | bool                     | optional |
            prometheus.remote_write        | endpoint/queue_config/max_shards         | integer                  | optional | 50
            prometheus.remote_write        | endpoint/queue_config/sample_age_limit   | duration                 | optional |
            prometheus.remote_write        | endpoint/write_relabel_config/regex      | regex                    | optional | "(.*)"
            prometheus.remote_write        | wal/max_keepalive_time                   | duration                 | optional | "8h"
            prometheus.relabel             | max_cache_size                           | integer                  | optional | 100000
            prometheus.exporter.unix       | disable_collectors                       | list(string)             | optional |
            prometheus.exporter.unix       | filesystem/mount_points_exclude          | regex                    | optional |
            prometheus.exporter.unix       | udev_data_path                           | string                   | optional | "/run/udev/data"
            prometheus.exporter.blackbox   | target/address                           | string                   | required |
            prometheus.exporter.blackbox   | config                                   | optional-secret          | optional |
            prometheus.exporter.blackbox   | targets                                  | list(map(string))        | optional |
            prometheus.exporter.postgres   | data_source_names                        | list(secret)             | optional |
            prometheus.exporter.redis      | redis_addr                               | string                   | required |
            discovery.kubernetes           | role                                     | string                   | required |
            discovery.kubernetes           | api_server                               | url                      | optional |
            discovery.kubernetes           | selectors/field                          | string                   | optional |
            discovery.relabel              | targets                                  | list(target)             | required |
            discovery.relabel              | rule/source_labels                       | list(label-name)         | optional |
            discovery.relabel              | rule/modulus                             | unsigned                 | optional |
            discovery.http                 | refresh_interval                         | duration                 | optional | "1m"
            discovery.http                 | follow_redirects                         | bool                     | optional | true
            loki.write                     | endpoint/batch_size                      | bytes                    | optional | "1MiB"
            loki.write                     | endpoint/max_backoff_period              | duration                 | optional | "5m"
            loki.write                     | endpoint/max_backoff_retries             | integer                  | optional | 10
            loki.write                     | endpoint/http_headers                    | map(list(secret))        | optional |
            loki.write                     | endpoint/queue_config/drain_timeout      | duration                 | optional | "15s"
            loki.source.journal            | relabel_rules                            | relabel-rules            | optional |
            loki.source.journal            | max_age                                  | duration                 | optional | "7h"
            loki.source.journal            | labels                                   | map(label-name, string)  | optional |
            loki.source.kubernetes         | client/kubeconfig_file                   | string                   | optional |
            loki.source.file               | decompression/format                     | string                   | required |
            loki.source.syslog             | listener/address                         | string                   | required |
            loki.process                   | stage.metrics/metric.histogram/buckets   | list(number)             | required |
            loki.process                   | stage.match/stage.match/stage.regex/expression | regex              | required |
            local.file                     | detector                                 | string                   | optional | "fsnotify"
            local.file_match               | path_targets                             | list(target)             | required |
            remote.vault                   | auth.token/token                         | secret                   | required |
            remote.s3                      | client/secret                            | secret                   | optional |
            import.git                     | revision                                 | string                   | optional | "main"
            import.string                  | content                                  | optional-secret          | required |
            logging                        | write_to                                 | list(logs-receiver)      | optional |
            tracing                        | write_to                                 | list(otel-consumer)      | optional |
            foreach                        | collection                               | list(any)                | required |
            """)
    void an_argument_is_of_its_type(
            String component, String path, String type, String need, @Nullable String defaultValue) {
        Argument argument = argument(component, path);

        assertThat(argument.type()).hasToString(type);
        assertThat(argument.requiredIn(PINNED)).isEqualTo(need.equals("required"));
        assertThat(argument.defaultValue()).isEqualTo(defaultValue);
    }

    @ParameterizedTest(name = "{0} exports {1}")
    @CsvSource(delimiter = '|', textBlock = """
            prometheus.remote_write     | receiver | metrics-receiver
            prometheus.relabel          | rules    | relabel-rules
            loki.write                  | receiver | logs-receiver
            loki.process                | receiver | logs-receiver
            loki.relabel                | rules    | relabel-rules
            discovery.relabel           | output   | list(target)
            discovery.ec2               | targets  | list(target)
            prometheus.exporter.self    | targets  | list(target)
            local.file                  | content  | optional-secret
            remote.vault                | data     | map(secret)
            remote.kubernetes.configmap | data     | map(optional-secret)
            """)
    void a_component_exports_what_others_refer_to(String component, String export, String type) {
        assertThat(component(component).exports().get(export))
                .extracting(exported -> exported.type().toString())
                .isEqualTo(type);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "prometheus.scrape, GENERALLY_AVAILABLE",
        "prometheus.write.queue, EXPERIMENTAL",
        "prometheus.enrich, EXPERIMENTAL",
        "prometheus.exporter.static, EXPERIMENTAL",
        "prometheus.operator.scrapeconfigs, EXPERIMENTAL",
        "loki.enrich, EXPERIMENTAL",
        "loki.secretfilter, EXPERIMENTAL",
        "foreach, EXPERIMENTAL",
        "livedebugging, GENERALLY_AVAILABLE"
    })
    void a_component_is_as_finished_as_alloy_says(String component, Stability stability) {
        assertThat(component(component).stability()).isEqualTo(stability);
    }

    @ParameterizedTest(name = "{0} {1} from {2} until {3}")
    @CsvSource({
        "prometheus.scrape, scrape_fallback_protocol, 1.11.0,",
        "prometheus.scrape, enable_type_and_unit_labels, 1.14.0,",
        "prometheus.scrape, honor_labels, ,",
        "prometheus.relabel, cache_ttl, 1.17.0,",
        "discovery.kubernetes, attach_metadata/namespace, 1.12.0,",
        "loki.write, endpoint/queue_config/min_shards, 1.13.0,",
        "loki.source.syslog, listener/rfc3164_default_to_current_year, 1.8.1,",
        "loki.process, stage.regex/labels_from_groups, 1.9.0,",
        "loki.secretfilter, types, , 1.14.0",
        "foreach, hash_string_id, 1.10.0,"
    })
    void an_argument_is_in_the_versions_that_have_it(
            String component, String path, @Nullable String since, @Nullable String until) {
        Lifespan lifespan = argument(component, path).lifespan();

        assertThat(lifespan.since()).isEqualTo(since == null ? null : Version.parse(since));
        assertThat(lifespan.until()).isEqualTo(until == null ? null : Version.parse(until));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "prometheus.enrich, 1.11.0",
        "prometheus.exporter.static, 1.12.0",
        "prometheus.echo, 1.13.0",
        "prometheus.exporter.databricks, 1.13.0",
        "discovery.aws, 1.18.0",
        "prometheus.scrape,"
    })
    void a_component_is_in_the_versions_that_have_it(String component, @Nullable String since) {
        assertThat(component(component).lifespan())
                .isEqualTo(since == null ? Lifespan.ALWAYS : new Lifespan(Version.parse(since), null));
    }

    private static Component component(String name) {
        return CATALOG.component(name).orElseThrow();
    }

    private static Argument argument(String component, String path) {
        Body body = component(component).body();
        List<String> names = List.of(path.split("/"));
        for (String block : names.subList(0, names.size() - 1)) {
            body = Objects.requireNonNull(body.blocks().get(block), block).body();
        }
        return Objects.requireNonNull(body.arguments().get(names.get(names.size() - 1)), path);
    }
}
