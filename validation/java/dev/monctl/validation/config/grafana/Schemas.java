package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.config.form.Form;
import dev.monctl.validation.config.program.ConfigSchema;
import dev.monctl.validation.schema.ValueForm.Refusal;
import dev.monctl.validation.schema.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The shapes of what Grafana is provided with. */
final class Schemas {
    /** Those that are part of Grafana; all others are plugins. */
    private static final Set<String> CORE_TYPES = new TreeSet<>(Set.of(
            "alertmanager",
            "cloudwatch",
            "dashboard",
            "elasticsearch",
            "grafana",
            "grafana-azure-monitor-datasource",
            "grafana-postgresql-datasource",
            "grafana-pyroscope-datasource",
            "grafana-testdata-datasource",
            "graphite",
            "influxdb",
            "jaeger",
            "loki",
            "mixed",
            "mssql",
            "mysql",
            "opentsdb",
            "parca",
            "postgres",
            "prometheus",
            "stackdriver",
            "tempo",
            "testdata",
            "zipkin"));

    private static final List<Form> OWN = List.of(
            new Form(
                    "dashboard-uid",
                    text -> Refusal.unless(
                            text.matches("[a-zA-Z0-9_-]{0,40}"), // Grafana makes one up
                            "is no uid",
                            "use up to 40 letters, digits, '-' and '_'")),
            new Form(
                    "variable-name",
                    text -> Refusal.unless(
                            text.matches("(?!__)\\w+"),
                            "is no name of a variable",
                            "use letters, digits and '_', not two of them first")),
            new Form(
                    "datasource-type",
                    text -> Refusal.unless(
                            CORE_TYPES.contains(text),
                            "is no data source of Grafana's own",
                            Suggestion.help(text, CORE_TYPES, "a plugin would have to be installed first"))),
            // Whatever its variables stand for.
            new Form(
                    "provided-url", text -> Form.HTTP_URL.refusals().apply(text.replaceAll("\\$(\\{\\w+}|\\w+)", "x"))),
            new Form(
                    "grafana-interval",
                    text -> Refusal.unless(
                            text.isEmpty() || text.matches("[<>]?\\d+(ms|[Mwdhmsy])"),
                            "is no interval",
                            "write it like 30s or 1m")),
            new Form(
                    "flag",
                    text -> Refusal.unless(text.matches("true|false|.*\\$.*"), "is neither true nor false", null)));

    static final ConfigSchema DATA_SOURCES = new ConfigSchema("grafana-11.3/datasources.json", ofGrafana());
    static final ConfigSchema PROVIDERS = new ConfigSchema("grafana-11.3/dashboards.json", ofGrafana());
    static final ConfigSchema DASHBOARD = new ConfigSchema(
            "grafana-11.3/dashboard.json",
            new Vocabulary("dashboard/schema", "dashboard/duplicate", Form.commonAnd(OWN)));

    private Schemas() {}

    private static Vocabulary ofGrafana() {
        return new Vocabulary("grafana/schema", "grafana/duplicate", Form.commonAnd(OWN));
    }
}
