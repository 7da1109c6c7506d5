package dev.monctl.validation.alloy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.monctl.model.unit.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CatalogTest {
    private static final Catalog CATALOG = Catalog.committed();
    private static final Pattern TOP = Pattern.compile("(?m)^([a-z_]+(?:\\.[a-z_]+)*) (?:\"[a-z_]+\" )?\\{");

    @ParameterizedTest
    @ValueSource(strings = {"templates/text/alloy", "templates/output"})
    void has_every_component_that_is_rendered(String folder) throws IOException {
        Set<String> rendered = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(file -> file.toString().contains(".alloy")).toList()) {
                TOP.matcher(Files.readString(file)).results().forEach(top -> rendered.add(top.group(1)));
            }
        }
        if (folder.endsWith("text/alloy")) {
            assertThat(rendered).hasSizeGreaterThan(10).contains("loki.write", "logging");
        }
        assertThat(CATALOG.components()).containsAll(rendered);
    }

    @Test
    void knows_all_families() {
        assertThat(CATALOG.components())
                .contains("logging", "tracing", "livedebugging", "remotecfg", "http")
                .contains("argument", "export", "declare", "foreach")
                .contains("import.file", "import.git", "import.http", "import.string");
        assertThat(CATALOG.otherFamilies()).contains("otelcol", "mimir");
        assertThat(CATALOG.components())
                .noneMatch(name -> CATALOG.otherFamilies().contains(name.replaceFirst("[.].*", "")));
        assertThat(CATALOG.components().subSet("prometheus.exporter.", "prometheus.exporter/"))
                .hasSize(29);
        assertThat(CATALOG.components().subSet("discovery.", "discovery/")).hasSize(32);
        assertThat(CATALOG.components().subSet("loki.source.", "loki.source/")).hasSize(16);
    }

    @Test
    void every_component_can_be_read_to_its_last_block() {
        List<String> read = new ArrayList<>();
        for (String name : CATALOG.components()) {
            Component component = CATALOG.component(name).orElseThrow();
            assertThat(component.label() == LabelUse.NONE)
                    .as(name)
                    .isEqualTo(component.kind() == Component.Kind.SERVICE);
            visit(name, component.body(), 0, read);
        }
        assertThat(read).hasSizeGreaterThan(3000);
    }

    /** All of a body's parts; a match within a match within a match is enough. */
    private static void visit(String path, Body body, int depth, List<String> read) {
        assertThat(body.arguments().keySet()).as(path).noneMatch(body.blocks()::containsKey);
        for (Argument argument : body.arguments().values()) {
            read.add(path + "/" + argument.name());
            assertThat(argument.type()).isNotNull();
            if (!argument.allowed().isEmpty() && argument.defaultValue() != null) {
                assertThat(argument.allowed().stream().map(value -> '"' + value.value() + '"'))
                        .as("%s/%s", path, argument.name())
                        .containsAll(List.of(argument.defaultValue()
                                .replaceAll("[\\[\\]]", "")
                                .split(", ")));
            }
        }
        for (Choice choice : body.choices()) {
            for (String name : choice.names()) {
                assertThat(body.arguments().containsKey(name) || body.blocks().containsKey(name))
                        .as("%s has %s", path, name)
                        .isTrue();
            }
        }
        for (Block block : body.blocks().values()) {
            read.add(path + "/" + block.name());
            if (depth < 5 && !path.endsWith("stage.match/stage.match")) {
                visit(path + "/" + block.name(), block.body(), depth + 1, read);
            }
        }
    }

    @Test
    void every_name_that_is_required_is_there() {
        for (String name : CATALOG.components()) {
            Schema schema = Schema.component(name);
            Body body = CATALOG.component(name).orElseThrow().body();
            for (Schema part : schema.parts()) {
                for (JsonNode required : part.facts().path("required")) {
                    assertThat(body.arguments().containsKey(required.asString())
                                    || body.blocks().containsKey(required.asString()))
                            .as("%s has %s", name, required)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_component_is_read_once() {
        assertThat(CATALOG.component("loki.echo")).isPresent();
        assertThat(CATALOG.component("loki.echo").orElseThrow())
                .isSameAs(CATALOG.component("loki.echo").orElseThrow());
        assertThat(CATALOG.component("loki.ecko")).isEmpty();
    }

    @Test
    void a_pipeline_holds_pipelines() {
        Body stages = body("loki.process");
        for (int depth = 0; depth < 10; depth++) {
            Block match = Objects.requireNonNull(stages.blocks().get("stage.match"));
            assertThat(match.body().arguments()).containsKey("selector").doesNotContainKey("forward_to");
            assertThat(match.body()).isSameAs(match.body());
            stages = match.body();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "prometheus.remote_write, endpoint, MANY",
        "prometheus.remote_write, wal, OPTIONAL",
        "loki.source.syslog, listener, SOME",
        "loki.process, stage.cri, MANY",
        "foreach, template, REQUIRED",
        "discovery.kubernetes, selectors, MANY",
        "prometheus.scrape, clustering, OPTIONAL"
    })
    void a_block_stands_there_so_often(String component, String block, Occurrence occurrence) {
        assertThat(Objects.requireNonNull(body(component).blocks().get(block)).occurrence())
                .isEqualTo(occurrence);
    }

    @Test
    void blocks_may_have_labels_and_hold_components() {
        Body queue = body("prometheus.write.queue");
        assertThat(Objects.requireNonNull(queue.blocks().get("endpoint")).label())
                .isEqualTo(LabelUse.REQUIRED);
        assertThat(body("declare").holdsComponents()).isTrue();
        Block template = Objects.requireNonNull(body("foreach").blocks().get("template"));
        assertThat(template.body().holdsComponents()).isTrue();
        assertThat(template.label()).isEqualTo(LabelUse.NONE);
        assertThat(body("loki.write").holdsComponents()).isFalse();
    }

    @Test
    void what_runs_at_the_level_of_finished_things_only_is_told_from_the_rest() {
        Block endpoint = Objects.requireNonNull(body("loki.write").blocks().get("endpoint"));
        Block queue = Objects.requireNonNull(endpoint.body().blocks().get("queue_config"));
        assertThat(queue.stability()).isEqualTo(Stability.EXPERIMENTAL);
        assertThat(queue.body().arguments().values()).allMatch(part -> part.stability() == Stability.EXPERIMENTAL);

        Block metrics =
                Objects.requireNonNull(body("prometheus.remote_write").blocks().get("endpoint"));
        assertThat(Objects.requireNonNull(metrics.body().arguments().get("protobuf_message"))
                        .allowed())
                .extracting(AllowedValue::stability)
                .containsExactly(Stability.GENERALLY_AVAILABLE, Stability.EXPERIMENTAL);

        assertThat(Stability.EXPERIMENTAL.allowedAt(Stability.GENERALLY_AVAILABLE))
                .isFalse();
        assertThat(Stability.EXPERIMENTAL.allowedAt(Stability.EXPERIMENTAL)).isTrue();
        assertThat(Stability.GENERALLY_AVAILABLE.allowedAt(Stability.PUBLIC_PREVIEW))
                .isTrue();
    }

    @Test
    void ways_to_log_in_shut_each_other_out() {
        assertThat(body("prometheus.scrape").choices())
                .containsExactly(new Choice(
                        Choice.Rule.AT_MOST_ONE,
                        List.of("basic_auth", "authorization", "oauth2", "bearer_token", "bearer_token_file")));
        Block endpoint =
                Objects.requireNonNull(body("prometheus.remote_write").blocks().get("endpoint"));
        assertThat(endpoint.body().choices())
                .singleElement()
                .satisfies(choice -> assertThat(choice.names()).contains("oauth2", "sigv4"));
        assertThat(body("discovery.azure").choices())
                .contains(new Choice(Choice.Rule.EXACTLY_ONE, List.of("oauth", "managed_identity")));
    }

    @Test
    void an_argument_may_stop_to_be_required() {
        Block json = Objects.requireNonNull(body("loki.process").blocks().get("stage.json"));
        Argument expressions = Objects.requireNonNull(json.body().arguments().get("expressions"));
        assertThat(expressions.requiredIn(Version.parse("v1.13.1"))).isTrue();
        assertThat(expressions.requiredIn(Version.parse("v1.17.0"))).isFalse();
    }

    @Test
    void a_lifespan_begins_with_its_first_version_and_ends_before_its_last() {
        Lifespan lifespan = new Lifespan(Version.parse("1.9.0"), Version.parse("1.12.0"));
        assertThat(Stream.of("v1.8.3", "1.9.0", "v1.11.9", "1.12.0").map(Version::parse))
                .extracting(lifespan::includes)
                .containsExactly(false, true, true, false);
        assertThatThrownBy(() -> new Lifespan(Version.parse("1.9.0"), Version.parse("1.9.0")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(CATALOG.oldest()).isLessThan(Version.parse("1.8.1"));
        assertThat(CATALOG.newest()).isGreaterThan(Version.parse("1.13.1"));
    }

    private static Body body(String component) {
        return CATALOG.component(component).orElseThrow().body();
    }
}
