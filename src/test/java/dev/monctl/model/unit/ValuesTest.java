package dev.monctl.model.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @Test
    void a_kubernetes_size_is_binary_only_with_an_i() {
        assertThat(Quantity.parse("30Gi").toBytes()).isEqualTo(32_212_254_720L);
        assertThat(Quantity.parse("30G").toBytes()).isEqualTo(30_000_000_000L);
        assertThat(Quantity.parse("30Gi")).isGreaterThan(Quantity.parse("30G"));
        assertThat(Quantity.parse("1.5Gi").toBytes()).isEqualTo(1_610_612_736L);
    }

    @Test
    void equal_sizes_stay_unequal_texts_since_a_chart_repeats_what_the_author_wrote() {
        assertThat(Quantity.parse("1Gi"))
                .isEqualByComparingTo(Quantity.parse("1024Mi"))
                .isNotEqualTo(Quantity.parse("1024Mi"))
                .hasToString("1Gi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30GB", "30 Gi", "-1Gi", "1e3", "01Gi", "Gi", "", "9999999999Ei"})
    void what_is_no_kubernetes_size_says_so_with_examples(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("30Gi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/example/monitoring.git",
                "https://org@dev.azure.com/org/project/_git/monitoring",
                "ssh://git@gitlab.com:2222/a/b.git",
                "git@github.com:example/monitoring.git"
            })
    void a_git_repository_may_have_a_user(String text) {
        assertThat(GitURL.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://oauth2:glpat-xyz@gitlab.com/a/b.git", "ssh://git:glpat-xyz@gitlab.com/a/b.git"})
    void a_git_repository_has_no_password_and_none_is_repeated(String text) {
        assertThatThrownBy(() -> GitURL.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("@gitlab.com/a/b.git' holds a password")
                .hasMessageNotContaining("glpat-xyz");
    }

    @Test
    void prometheus_counts_in_powers_of_two_whatever_its_units_look_like() {
        assertThat(PrometheusSize.parse("28GB").toBytes()).isEqualTo(28L << 30);
        assertThatThrownBy(() -> PrometheusSize.parse("28Gi")).hasMessageContaining("24GB");
    }

    @Test
    void data_that_comes_in_is_counted_in_decimal_units() {
        assertThat(DataVolume.parse("300MB").toBytes()).isEqualTo(300_000_000L);
        assertThat(DataVolume.parse("1GB")).isGreaterThan(DataVolume.parse("500MB"));
        assertThat(DataVolume.parse("2kB").toBytes()).isEqualTo(2000);
    }

    @ParameterizedTest
    @CsvSource({"15d,1296000,360h", "2h,7200,2h", "1m30s,90,1m30s", "0s,0,0s", "1w,604800,168h", "500ms,0,500ms"})
    void a_time_span_counts_seconds_and_knows_gos_way_of_writing_it(String text, long seconds, String go) {
        assertThat(TimeSpan.parse(text).seconds()).isEqualTo(seconds);
        assertThat(TimeSpan.parse(text).go()).isEqualTo(go);
    }

    @Test
    void a_time_span_has_its_largest_unit_first() {
        assertThatThrownBy(() -> TimeSpan.parse("30s1m")).hasMessageContaining("1m30s");
        assertThatThrownBy(() -> TimeSpan.parse("15")).hasMessageContaining("15d");
        assertThatThrownBy(() -> TimeSpan.parsePositive("0s")).hasMessageContaining("lasts no time");
    }

    @Test
    void a_percentage_is_above_nothing_and_at_most_all() {
        assertThat(Percentage.parse("85%").ratio()).hasToString("0.85");
        assertThat(Percentage.parse("100%").ratio()).hasToString("1");
        assertThat(Percentage.parse("99.5%").ratio()).hasToString("0.995");
        assertThatThrownBy(() -> Percentage.parse("120%")).hasMessageContaining("85%");
        assertThatThrownBy(() -> Percentage.parse("0%")).hasMessageContaining("'0%'");
    }

    @Test
    void a_count_may_be_short() {
        assertThat(Count.parse("2M").number()).isEqualTo(2_000_000);
        assertThat(Count.parse("1.5k").number()).isEqualTo(1500);
        assertThatThrownBy(() -> Count.parse("1.5")).hasMessageContaining("60k");
    }

    @Test
    void versions_come_in_the_order_of_their_numbers_and_keep_their_v() {
        assertThat(Version.parse("v3.10.0"))
                .isGreaterThan(Version.parse("3.9.1"))
                .hasToString("v3.10.0");
        assertThat(Version.parse("v1.0.0-rc.1")).isLessThan(Version.parse("v1.0.0"));
        assertThat(Version.parse("v3.5.1").number()).isEqualTo("3.5.1");
        assertThat(KubernetesVersion.parse("1.9")).isLessThan(KubernetesVersion.parse("1.35"));
        assertThatThrownBy(() -> KubernetesVersion.parse("v1.35")).hasMessageContaining("1.35");
    }

    @ParameterizedTest
    @CsvSource({
        "100.64.0.0/10,100.127.255.255,true",
        "100.64.0.0/10,100.128.0.0,false",
        "100.64.0.0/10,10.0.0.1,false",
        "0.0.0.0/0,8.8.8.8,true",
        "fd7a:115c:a1e0::/48,fd7a:115c:a1e0::1,true",
        "fd7a:115c:a1e0::/48,100.64.0.1,false"
    })
    void a_range_knows_its_addresses(String range, String address, boolean inside) {
        assertThat(Cidr.parse(range).contains(TailnetAddress.parse(address))).isEqualTo(inside);
    }

    @Test
    void a_range_begins_with_its_first_address() {
        assertThatThrownBy(() -> Cidr.parse("100.64.0.1/10")).hasMessageContaining("write 100.64.0.0/10");
        assertThat(Cidr.parse("100.64.0.0/10").contains(Cidr.parse("100.64.1.0/24")))
                .isTrue();
        assertThat(Cidr.parse("100.64.1.0/24").contains(Cidr.parse("100.64.0.0/10")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"100.64.0.300", "100.64.0", "010.0.0.1", "example.com", "::ffff:100.64.0.1", "fe80::1%eth0", ""})
    void what_is_no_address_is_never_looked_up_but_refused(String text) {
        assertThatThrownBy(() -> TailnetAddress.parse(text)).isInstanceOf(UnreadableValue.class);
    }

    @Test
    void an_address_of_version_six_stands_in_brackets_in_a_url() {
        assertThat(TailnetAddress.parse("fd7a:115c:a1e0::1").inURL()).isEqualTo("[fd7a:115c:a1e0::1]");
        assertThat(TailnetAddress.parse("fd7a::1").isSame(TailnetAddress.parse("fd7a:0::1")))
                .isTrue();
    }

    @Test
    void files_stay_below_the_folder_that_names_them() {
        for (String outside : new String[] {"/etc/passwd", "../a.yaml", "a/../../b", "a//b", "a\\b", "./a"}) {
            assertThatThrownBy(() -> RelativePath.parse(outside)).isInstanceOf(UnreadableValue.class);
            assertThatThrownBy(() -> FileGlob.parse(outside)).isInstanceOf(UnreadableValue.class);
        }
        assertThat(RepositoryPath.parse(".").resolve("x")).isEqualTo("x");
        assertThat(RepositoryPath.parse("a/b").resolve("x")).isEqualTo("a/b/x");
    }

    @Test
    void a_server_tells_its_host() {
        assertThat(ServerURL.parse("https://100.64.0.12:6443").host()).isEqualTo("100.64.0.12");
        assertThat(ServerURL.parse("https://[fd7a::1]:6443").host()).isEqualTo("fd7a::1");
    }

    @Test
    void aServerListensOnAPortThatThereIs() {
        assertThat(ServerURL.parse("https://api:65535").port()).isEqualTo(65535);
        for (String port : new String[] {"0", "65536", "99999", "06443"}) {
            assertThatThrownBy(() -> ServerURL.parse("https://api:" + port))
                    .isInstanceOf(UnreadableValue.class)
                    .hasMessageContaining("https://api:" + port);
        }
    }
}
