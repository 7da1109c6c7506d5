package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import dev.monctl.EstateCopy;
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
import tools.jackson.databind.json.JsonMapper;

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

    /** NixOS hands a tag over with a key only, and the service's folder lies where no other user looks. */
    @Test
    void the_module_names_what_the_machine_must_have_and_keep() {
        assertThat(Example.root().tree().text(MODULE))
                .containsSubsequence(
                        "authKeyFile = ", "extraUpFlags = ", "tailscale up \"--advertise-tags=tag:spoke\"\n")
                .containsSubsequence("/var/lib/private/alloy", "0700");
    }

    /** {@code --stability.level experimental} is two items of a list, and is nothing without the second. */
    @Test
    void the_check_permits_what_the_service_permits() {
        assertThat(Example.root().tree().text(MODULE))
                .contains("lib.optional (flag == \"--stability.level\") next")
                .contains("validate ${lib.escapeShellArgs permissions}");
    }

    @Test
    void it_reads_the_machine_itself_and_not_a_mount_of_it() {
        assertThat(config().attributes("prometheus.exporter.unix.node"))
                .containsEntry("rootfs_path", "\"/\"")
                .containsEntry("procfs_path", "\"/proc\"")
                .containsEntry("disable_collectors", "[]");
    }

    /** Beside ours, and as it is: no program that lies on the way runs it. */
    @Test
    void files_of_the_owner_lie_beside_the_configuration_unchanged() throws IOException {
        String name = "it's ${builtins.abort}{{ fail }}[host]\".alloy";
        String text = "// {{ fail \"x\" }} <% fail %> ${HOME} ''\n\n\n// two\n";
        Example example = withFile(name, text);
        assertThat(example.tree().text("nixos/homelab-nixos/extra/" + name)).isEqualTo(text);
        assertThat(example.tree().text(MODULE))
                .contains("\"extra-it's \\${builtins.abort}{{ fail }}[host]\\\".alloy\" = builtins.path {");
        AlloyConfig config =
                SpokeAlloy.ofMachine(example, example.estate().machines().get(0));
        assertThat(config.externalLabels("prometheus.remote_write.hub"))
                .isEqualTo(Map.of("cluster", "\"homelab-nixos\"", "environment", "\"production\"", "rack", "\"r1\""));
        assertThat(config.externalLabels("loki.write.hub"))
                .isEqualTo(config.externalLabels("prometheus.remote_write.hub"));
    }

    @Test
    void the_module_says_how_a_variable_arrives_where_a_file_of_the_owner_reads_one() throws IOException {
        assertThat(withFile("a.alloy", "remote.http \"a\" { url = sys.env(\"TOKEN_URL\") }\n")
                        .tree()
                        .text(MODULE))
                .containsSubsequence(
                        "MemoryMax = ",
                        "# What your files read with sys.env",
                        "serviceConfig.EnvironmentFile = ",
                        "  };\n");
        assertThat(Example.root().tree().text(MODULE)).doesNotContain("EnvironmentFile");
    }

    /** The estate of the project, with a label and a file of the owner's on its machine. */
    private Example withFile(String name, String text) throws IOException {
        Path file = folder.resolve("alloy").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        String topology = Files.readString(Path.of("topology.yaml"));
        String machine = "    type: nixos\n";
        assertThat(topology).containsOnlyOnce(machine);
        String quoted = JsonMapper.shared().writeValueAsString("alloy/" + name);
        String more = machine + "    labels: { rack: r1 }\n    extraAlloy: [" + quoted + "]\n";
        Path changed = Files.writeString(EstateCopy.of(Path.of(""), folder), topology.replace(machine, more));
        return Example.of("with a file", changed);
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
        "run-r0123456789abcdef0123456789abcdef.scope, x, run.scope",
        "run-p1234-i5678.service, x, run.service",
        "run-backup.service, x, run-backup.service",
        "libpod-conmon-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.scope, x, libpod-conmon.scope",
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
    void nix_parses_a_module_that_names_files_of_the_owner() throws Exception {
        Example example = withFile("it's ${builtins.abort}\".alloy", "// nothing\n");
        Path module =
                Files.writeString(folder.resolve("module.nix"), example.tree().text(MODULE));
        assertThat(Engine.named("nix-instantiate").passes("--parse", module.toString()))
                .contains("extra-it's");
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
