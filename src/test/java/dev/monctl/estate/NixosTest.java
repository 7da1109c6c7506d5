package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import dev.monctl.model.estate.Spoke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a machine that is built with Nix gets: a module, and the configuration of its Alloy. */
class NixosTest {
    private static final String MODULE = "nixos/homelab-nixos/alloy.nix";

    @TempDir
    private Path folder;

    private static AlloyConfig config() {
        Example root = Example.root();
        return SpokeAlloy.ofMachine(root, root.estate().machines().get(0));
    }

    @Test
    void every_machine_has_a_module_and_a_configuration() throws IOException {
        for (Example example : Example.allAndTheRoot().toList()) {
            List<String> expected = example.estate().machines().stream()
                    .map(Spoke.Nixos::name)
                    .flatMap(
                            name -> List.of("nixos/" + name + "/alloy.nix", "nixos/" + name + "/config.alloy").stream())
                    .sorted()
                    .toList();
            assertThat(example.tree().files().keySet().stream().filter(path -> path.startsWith("nixos/")))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void alloy_listens_to_the_machine_alone_and_reports_to_nobody() {
        assertThat(Example.root().tree().text(MODULE))
                .contains("\"--server.http.listen-addr=127.0.0.1:12345\"", "\"--disable-reporting\"")
                .contains("\"--disable-support-bundle\"", "MemoryMax = lib.mkDefault 1073741824;")
                .contains("\"--advertise-tags=tag:spoke\"");
    }

    @Test
    void it_reads_the_machine_itself_and_not_a_mount_of_it() {
        assertThat(config().attributes("prometheus.exporter.unix.node"))
                .containsEntry("rootfs_path", "\"/\"")
                .containsEntry("procfs_path", "\"/proc\"")
                .containsEntry("disable_collectors", "[]");
    }

    /** {@code job}, {@code level} and the machine's name are all that an entry's fields become. */
    @Test
    void the_journal_has_few_labels() {
        assertThat(config().attributes("loki.source.journal.journal"))
                .containsEntry("relabel_rules", "loki.relabel.journal.rules");
        assertThat(labels(Map.of(
                        "__journal__systemd_unit", "nginx.service",
                        "__journal_syslog_identifier", "nginx",
                        "__journal_priority_keyword", "warning",
                        "__journal__hostname", "h")))
                .isEqualTo(Map.of(
                        "job",
                        "nginx.service",
                        "level",
                        "warning",
                        "instance",
                        "homelab-nixos",
                        "node",
                        "homelab-nixos"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "nginx.service, nginx, nginx.service",
        "'', kernel, kernel",
        "'', sudo, sudo",
        "'', '', journal",
        "session-12.scope, sshd, session.scope",
        "session-c1.scope, login, session.scope",
        "run-u12.service, backup, run.service",
        "run-rb4a3f.scope, x, run.scope",
        "user@1000.service, systemd, user@1000.service",
        "postgresql@main.service, postgres, postgresql@main.service",
        "getty@tty1.service, agetty, getty@tty1.service",
        "systemd-coredump@3-1234-0.service, x, systemd-coredump@.service",
        "sshd@0-100.64.0.11:22-100.64.0.5:5555.service, sshd, sshd@.service",
        "sshd@12-3456-100.64.0.11:22-100.64.0.5:5555.service, sshd, sshd@.service",
        "sshd@0-[fd7a:115c::1]:22-[fd7a:115c::2]:5.service, sshd, sshd@.service",
        "init.scope, systemd, init.scope"
    })
    void job_is_the_unit_or_who_writes(String unit, String identifier, String job) {
        assertThat(labels(Map.of("__journal__systemd_unit", unit, "__journal_syslog_identifier", identifier)))
                .containsEntry("job", job);
    }

    /** The labels of an entry with these fields: what Alloy does with the rules, for those that replace. */
    private static Map<String, String> labels(Map<String, String> fields) {
        Map<String, String> labels = new TreeMap<>(fields);
        labels.put(
                "job",
                AlloyConfig.unquoted(String.valueOf(
                        config().attributes("loki.source.journal.journal").get("job"))));
        for (Map<String, String> rule : config().rules("loki.relabel.journal")) {
            String source = rule.containsKey("source_labels")
                    ? labels.getOrDefault(rule.get("source_labels").replaceAll("[\\[\\]\"]", ""), "")
                    : "";
            Matcher regex = Pattern.compile(
                            AlloyConfig.unquoted(rule.getOrDefault("regex", "\"(.*)\"")), Pattern.DOTALL)
                    .matcher(source);
            if (regex.matches()) {
                String replacement = AlloyConfig.unquoted(rule.getOrDefault("replacement", "\"$1\""));
                labels.put(
                        AlloyConfig.unquoted(String.valueOf(rule.get("target_label"))),
                        regex.replaceFirst(replacement.replaceAll("\\$\\{(\\d)}", "\\$$1")));
            }
        }
        labels.values().removeIf(String::isEmpty);
        labels.keySet().removeIf(name -> name.startsWith("__"));
        return labels;
    }

    @Test
    @Tag("engines")
    void nix_parses_every_module() throws Exception {
        Engine nix = Engine.named("nix-instantiate");
        for (Example example : Example.allAndTheRoot().toList()) {
            for (Map.Entry<String, byte[]> file : example.tree().files().entrySet()) {
                if (file.getKey().endsWith(".nix")) {
                    Path module = Files.write(folder.resolve("module.nix"), file.getValue());
                    assertThat(nix.passes("--parse", module.toString())).contains("services.alloy");
                }
            }
        }
    }
}
