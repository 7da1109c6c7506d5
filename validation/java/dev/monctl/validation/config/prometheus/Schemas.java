package dev.monctl.validation.config.prometheus;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.config.form.Form;
import dev.monctl.validation.config.form.Names;
import dev.monctl.validation.config.program.ConfigSchema;
import dev.monctl.validation.schema.ValueForm.Refusal;
import dev.monctl.validation.schema.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The shapes of Prometheus' files. */
final class Schemas {
    private static final Set<String> RESERVED_HEADERS = Set.of(
            "accept-encoding",
            "authorization",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "host",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "user-agent",
            "www-authenticate",
            "x-amz-content-sha256",
            "x-amz-date",
            "x-amz-security-token",
            "x-prometheus-remote-read-version",
            "x-prometheus-remote-write-version");

    private static final List<Form> OWN = List.of(
            new Form(
                    "relabel-action",
                    text -> Refusal.unless(
                            RelabelRule.ACTIONS.contains(text.toLowerCase(Locale.ROOT)),
                            "is no action",
                            Suggestion.help(text, RelabelRule.ACTIONS, "use one of", ""))),
            new Form(
                    "rule-file",
                    text -> Refusal.unless(
                            text.matches("[^*]*(\\*[^/]*)?"),
                            "has a '*' in a folder",
                            "use '*' in the last part of the path only")),
            new Form(
                    "discovery-file",
                    text -> Refusal.unless(
                            text.matches("[^*]*(\\*[^/]*)?\\.(json|yml|yaml|JSON|YML|YAML)"),
                            "is no file for discovery",
                            "let it end in .json, .yml or .yaml, and use '*' in its last part only")),
            new Form(
                    "metric-name",
                    text -> Refusal.unless(
                            text.matches("[a-zA-Z_:][a-zA-Z0-9_:]*"),
                            "is no name of a metric",
                            "use letters, digits, '_' and ':', with no digit first")),
            new Form(
                    "added-label",
                    text -> Names.oldLabel(text)
                            .or(() -> Refusal.unless(
                                    !text.equals("__name__"),
                                    "is the name of the series itself",
                                    "name it otherwise"))),
            new Form(
                    "remote-header",
                    text -> Refusal.unless(
                            !RESERVED_HEADERS.contains(text.toLowerCase(Locale.ROOT)),
                            "is a header that Prometheus sets itself",
                            "leave it out")));

    static final ConfigSchema CONFIG = new ConfigSchema(
            "prometheus-3.5/config.json",
            new Vocabulary("prometheus/schema", "prometheus/duplicate", Form.commonAnd(OWN)));

    static final ConfigSchema RULES = new ConfigSchema(
            "prometheus-3.5/rules.json", new Vocabulary("rule/schema", "rule/duplicate", Form.commonAnd(OWN)));

    private Schemas() {}
}
