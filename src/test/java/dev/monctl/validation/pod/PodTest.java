package dev.monctl.validation.pod;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.validation.kubernetes.ManifestCases;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a container sees, told by the manifests alone. */
final class PodTest {
    private static final Path CASES = Path.of("src/test/resources/pods");
    private final Container container = containers("good-every-volume").get(0);

    static List<Container> containers(String name) {
        return Pod.of(
                        ManifestCases.read(CASES.resolve(name + ".yaml")).objects(),
                        Map.of("vaults/homelab/items/keys", Set.of("token")))
                .stream()
                .flatMap(pod -> pod.containers().stream())
                .toList();
    }

    @Test
    void files_lie_where_volumes_put_them_under_the_names_that_items_give() {
        assertThat(container.files().files())
                .extracting(MountedFile::path)
                .containsExactly(
                        "/etc/program/other.yml",
                        "/etc/program/part/other.yml",
                        "/etc/program/picture.png",
                        "/etc/program/program.yml",
                        "/etc/renamed/sub/main.yml",
                        "/etc/several/other.yml",
                        "/etc/several/own-token",
                        "/etc/several/token",
                        "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt",
                        "/var/run/secrets/kubernetes.io/serviceaccount/namespace",
                        "/var/run/secrets/kubernetes.io/serviceaccount/token");
        assertThat(container.files().file("/etc/renamed/sub/main.yml").flatMap(MountedFile::text))
                .hasValue("a: 1\n");
        assertThat(container.files().file("/etc/several/token").flatMap(MountedFile::text))
                .as("what an operator fills in")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/etc/program/program.yml, false",
        "/etc/program/programme.yml, true",
        "/etc/renamed/program.yml, true",
        "/data/anything, false",
        "/usr/share/zoneinfo, false",
    })
    void a_file_is_missing_only_where_a_known_volume_does_not_hold_it(String path, boolean isMissing) {
        assertThat(container.files().lacks(path)).isEqualTo(isMissing);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/etc/program/*.yml, 2",
        "/etc/program/*, 3",
        "/etc/program/*/*.yml, 1",
        "/etc/program/[op]ther.yml, 1",
        "/etc/program/*.yaml, 0",
        "/etc/[, 0",
    })
    void a_pattern_matches_files_as_in_go(String pattern, int matches) {
        assertThat(container.files().matching(pattern)).hasSize(matches);
    }

    @Test
    void the_last_of_several_flags_wins_however_it_is_written() {
        CommandLine words = container.commandLine();
        assertThat(words.flag("first"))
                .hasValueSatisfying(flag -> assertThat(flag.value()).isEqualTo("last"));
        assertThat(words.flag("second"))
                .hasValueSatisfying(flag -> assertThat(flag.value()).isEqualTo("two"));
        assertThat(words.flag("third")).isEmpty();
        assertThat(words.has("second")).isTrue();
        assertThat(words.plain())
                .extracting(CommandLine.Argument::value)
                .containsExactly("run", "/etc/program/program.yml", "two");
    }

    @Test
    void a_program_is_called_like_its_image_and_has_its_tag_as_version() {
        assertThat(container.program()).isEqualTo("program");
        assertThat(container.version()).isEqualTo("v1.2.3");
    }

    @Test
    void variables_are_known_by_name_and_some_by_value() {
        assertThat(container.environment().names()).containsExactly("MODE", "WITH_MODE", "TOKEN");
        assertThat(container.environment().value("MODE")).hasValue("fast");
        assertThat(container.environment().value("TOKEN")).isEmpty();
        assertThat(container.environment().isComplete()).isTrue();
    }

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource({
        "/etc/prometheus/config, ../rules/*.yaml, /etc/prometheus/rules/*.yaml",
        "/etc, /absolute, /absolute",
        "/, a/./b/../c, /a/c",
    })
    void paths_are_read_from_the_folder_of_the_file_that_names_them(String folder, String path, String meant) {
        assertThat(FilePath.in(folder, path)).isEqualTo(meant);
    }
}
