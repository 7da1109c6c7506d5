package dev.monctl.validation.argocd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTest {
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "*                           | anything/at all           | true",
                "home-*                      | home-lab                  | true",
                "home-?                      | home-lab                  | false",
                "{home,work}                 | work                      | true",
                "cluster-[a-c]               | cluster-b                 | true",
                "cluster-[!a-c]              | cluster-b                 | false",
                "https://[fd7a::1]:6443      | https://[fd7a::1]:6443    | false",
                "https://\\[fd7a::1\\]:6443  | https://[fd7a::1]:6443    | true",
                "a.b                         | axb                       | false",
                "a,b                         | a,b                       | true",
                "[                           | [                         | false",
                "{a                          | a                         | false"
            })
    void a_pattern_matches_what_it_matches_in_argo_cd(String glob, String text, boolean matches) {
        assertThat(Glob.of(glob).matches(text)).isEqualTo(matches);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "https://github.com/Example/Monitoring.git, https://github.com/example/monitoring",
        "git@github.com:example/monitoring.git, ssh://git@github.com/example/monitoring"
    })
    void one_repository_has_several_spellings(String one, String other) {
        assertThat(Project.normalized(one)).isEqualTo(Project.normalized(other));
    }
}
