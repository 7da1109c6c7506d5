package dev.monctl.validation.config.alertmanager;

import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.Notebook;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.stream.Stream;

/** Whoever is notified: each way to do it needs an address, its own or one for all. */
final class Receivers {
    /**
     * What a way needs.
     *
     * @param own one of these keys of its own
     * @param global or one of these below {@code global}
     */
    private record Need(String list, List<String> own, List<String> global) {}

    private static final List<Need> NEEDS = List.of(
            new Need("email_configs", List.of("smarthost"), List.of("smtp_smarthost")),
            new Need("email_configs", List.of("from"), List.of("smtp_from")),
            new Need(
                    "slack_configs",
                    List.of("api_url", "api_url_file", "app_token", "app_token_file"),
                    List.of("slack_api_url", "slack_api_url_file", "slack_app_token", "slack_app_token_file")),
            new Need(
                    "opsgenie_configs",
                    List.of("api_key", "api_key_file"),
                    List.of("opsgenie_api_key", "opsgenie_api_key_file")),
            new Need(
                    "victorops_configs",
                    List.of("api_key", "api_key_file"),
                    List.of("victorops_api_key", "victorops_api_key_file")),
            new Need(
                    "wechat_configs",
                    List.of("api_secret", "api_secret_file"),
                    List.of("wechat_api_secret", "wechat_api_secret_file")),
            new Need("wechat_configs", List.of("corp_id"), List.of("wechat_api_corp_id")),
            new Need(
                    "telegram_configs",
                    List.of("bot_token", "bot_token_file"),
                    List.of("telegram_bot_token", "telegram_bot_token_file")),
            new Need("jira_configs", List.of("api_url"), List.of("jira_api_url")),
            new Need(
                    "rocketchat_configs",
                    List.of("token", "token_file"),
                    List.of("rocketchat_token", "rocketchat_token_file")),
            new Need(
                    "rocketchat_configs",
                    List.of("token_id", "token_id_file"),
                    List.of("rocketchat_token_id", "rocketchat_token_id_file")));

    private final ConfigFile config;
    private final Notebook notes;

    Receivers(ConfigFile config, Notebook notes) {
        this.config = config;
        this.notes = notes;
    }

    void judge() {
        for (Field receiver : config.field().items("receivers")) {
            NEEDS.forEach(need -> receiver.items(need.list()).forEach(way -> check(need, way)));
        }
    }

    private void check(Need need, Field way) {
        boolean isMet = Stream.concat(
                        need.own().stream().map(key -> way.get(key)),
                        need.global().stream().map(key -> config.field().get("global", key)))
                .anyMatch(field -> field.isPresent());
        boolean isAuthorized = need.list().equals("slack_configs")
                && way.get("http_config", "authorization").isPresent();
        if (!isMet && !isAuthorized) {
            notes.add(way.error(
                    "alertmanager/receiver",
                    way.where() + " has no " + need.own().get(0) + ", and global."
                            + need.global().get(0) + " is not set",
                    "add " + need.own().get(0) + ":, or set global."
                            + need.global().get(0)));
        }
    }
}
