package dev.monctl.cli.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_is_called_from_the_root_wherever_monctl_runs() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Repository repository = Repository.around(Files.createDirectories(folder.resolve("estates/homelab")));
        assertThat(repository.path("topology.yaml")).isEqualTo("estates/homelab/topology.yaml");
        assertThat(repository.path("../common/spokes.yaml")).isEqualTo("estates/common/spokes.yaml");
        assertThat(repository.path(folder.resolve("a.yaml").toString())).isEqualTo("a.yaml");
    }

    @Test
    void a_work_tree_of_git_is_a_repository_too() throws IOException {
        Files.writeString(folder.resolve(".git"), "gitdir: elsewhere\n");
        Repository repository = Repository.around(Files.createDirectories(folder.resolve("estates")));
        assertThat(repository.path("topology.yaml")).isEqualTo("estates/topology.yaml");
    }

    @Test
    void a_file_elsewhere_keeps_its_name() throws IOException {
        Files.createDirectories(folder.resolve("here/.git"));
        Repository repository = Repository.around(folder.resolve("here"));
        assertThat(repository.path("../there.yaml")).isEqualTo("../there.yaml");
        assertThat(repository.holds("../there.yaml")).isFalse();
        assertThat(repository.uri("../there.yaml")).startsWith("file:///").endsWith("/there.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://gitlab.com/a/b.git,                  https://gitlab.com/a/b.git",
        "https://oauth2:glpat-xyz@gitlab.com/a/b.git, https://gitlab.com/a/b.git",
        "https://ghp_xyz@github.com/a/b.git,          https://github.com/a/b.git",
        "https://me:a@b@gitlab.com:8443/a/b.git,      https://gitlab.com:8443/a/b.git",
        "https://gitlab.com/a/b@c.git,                https://gitlab.com/a/b@c.git",
        "ssh://git@gitlab.com:22/a/b.git,             ssh://git@gitlab.com:22/a/b.git",
        "ssh://git:secret@gitlab.com/a/b.git,         ssh://git@gitlab.com/a/b.git",
        "git@gitlab.com:a/b.git,                      git@gitlab.com:a/b.git",
    })
    void where_it_was_cloned_from_is_told_without_a_password(String url, String origin) throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config"), "[remote \"origin\"]\n\turl = " + url + "\n");
        assertThat(Repository.around(folder).origin()).contains(origin);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "topology.yaml, topology.yaml",
        "a b.yaml,      a%20b.yaml",
        "50%.yaml,      50%25.yaml",
        "a:b.yaml,      a%3Ab.yaml",
        "ü/#1.yaml,     %C3%BC/%231.yaml",
    })
    void a_uri_has_no_character_that_means_something_else(String file, String uri) throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        assertThat(Repository.around(folder).uri(file)).isEqualTo(uri);
    }
}
