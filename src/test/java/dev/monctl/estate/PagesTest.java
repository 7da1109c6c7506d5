package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Spoke;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that are rendered for people, besides the one about the alerts. */
class PagesTest {
    private static final List<String> PAGES =
            List.of("docs/monitoring-deployment.md", "docs/monitoring-runbook.md", "docs/monitoring-alert-rules.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^):]+)\\)");

    static Stream<Example> estates() throws IOException {
        return Example.allAndTheRoot();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void a_page_is_tidy(Example example) {
        assertThat(PAGES)
                .allSatisfy(page -> assertThat(example.tree().text(page))
                        .startsWith("# ")
                        .endsWith("\n")
                        .doesNotContain("\n\n\n")
                        .doesNotContain(" \n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void a_link_leads_to_a_heading_of_a_page_that_is_there(Example example) {
        for (String page : PAGES) {
            List<String> targets = LINK.matcher(example.tree().text(page))
                    .results()
                    .map(link -> link.group(1))
                    .toList();
            for (String target : targets) {
                int hash = target.indexOf('#');
                String file = hash == 0 ? page : "docs/" + (hash < 0 ? target : target.substring(0, hash));
                assertThat(PAGES).as(page).contains(file);
                if (hash >= 0) {
                    assertThat(headings(example.tree().text(file))).contains(target.substring(hash + 1));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void the_page_of_the_deployment_names_each_spoke_once_in_a_table(Example example) {
        String page = example.tree().text("docs/monitoring-deployment.md");
        assertThat(page.lines().filter(line -> line.startsWith("| ")))
                .filteredOn(line -> example.estate().spokes().stream()
                        .map(Spoke::name)
                        .anyMatch(name -> line.startsWith("| " + name + " |")))
                .hasSameSizeAs(example.estate().spokes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_path_that_a_page_names_is_rendered(Example example) {
        Pattern path = Pattern.compile("(?:argo-apps|tailscale)/[a-z.-]+");
        assertThat(path.matcher(example.tree().text("docs/monitoring-deployment.md"))
                        .results())
                .extracting(MatchResult::group)
                .filteredOn(file -> !file.endsWith("-"))
                .isSubsetOf(example.tree().files().keySet());
    }

    private static List<String> headings(String page) {
        return page.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
                .toList();
    }
}
