package dev.monctl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.monctl.cli.repository.Repository;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings of every kind of mistake, in every format, held to that format's schema. */
class FormatsTest {
    private static final Pattern ANNOTATION = Pattern.compile(
            "::(error|warning|notice) file=([^,:]+)(?:,line=(\\d+),col=(\\d+),endColumn=(\\d+))?,title=([^,:]+)::(.+)");
    private static final Finding HOSTILE = Finding.warning(
                    "label/every-cluster",
                    new Place("a,b:c%.yaml", 2, 3, 4, "  \u001b[31m", null),
                    "100% of \u001b[31m<b>&\r\nare: wrong,\u0000 ]]> so",
                    "\uFFFF",
                    "type ::error::")
            .beside(Place.file("x y.yaml"));

    @TempDir
    private Path folder;

    @Test
    void json_is_as_its_schema_says() throws IOException {
        Report report = new Report(ofEveryKind());
        JsonNode json = JsonMapper.shared().readTree(FindingFormat.json.text(report));
        PublishedSchema.of("docs/schemas/findings.schema.json").holds(json);
        assertThat(json.at("/findings").size()).isEqualTo(report.findings().size());
    }

    @Test
    void whatever_a_command_tells_as_json_has_a_schema_that_the_page_names() throws IOException {
        String page = Files.readString(Path.of("docs/formats.md"));
        List<String> told = new ArrayList<>();
        Monctl.commandLine().getSubcommands().forEach((name, command) -> {
            OptionSpec format = command.getCommandSpec().findOption("--format");
            List<String> formats = new ArrayList<>();
            if (format != null && format.completionCandidates() != null) {
                format.completionCandidates().forEach(formats::add);
            }
            if (formats.contains("json") && !formats.contains("sarif")) {
                told.add(name);
                assertThat(Path.of("docs/schemas", name + ".schema.json")).exists();
                assertThat(page).contains("| `monctl " + name + "` | [schemas/" + name + ".schema.json]");
            }
        });
        assertThat(told).contains("diff", "doctor", "explain", "plan", "routes", "test", "verify");
    }

    @Test
    void sarif_is_as_its_schema_says() throws IOException {
        Report report = new Report(ofEveryKind());
        JsonNode sarif = JsonMapper.shared().readTree(FindingFormat.sarif.text(report));
        PublishedSchema.ofSarif().holds(sarif);
        JsonNode rules = sarif.at("/runs/0/tool/driver/rules");
        JsonNode results = sarif.at("/runs/0/results");
        assertThat(results.size()).isEqualTo(report.findings().size());
        for (JsonNode result : results) {
            JsonNode rule = rules.path(result.path("ruleIndex").asInt());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(rule.at("/help/markdown").asString()).contains("monctl explain");
        }
        assertThat(results.valueStream().map(result -> result.at("/partialFingerprints/finding~1v1")))
                .doesNotHaveDuplicates();
    }

    @Test
    void junit_is_as_its_schema_says() throws Exception {
        for (List<Finding> findings : List.of(ofEveryKind(), List.<Finding>of())) {
            String xml = FindingFormat.junit.text(new Report(findings));
            Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Path.of("docs/schemas/junit.xsd").toFile())
                    .newValidator();
            assertThatCode(() -> validator.validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(UTF_8)))))
                    .as(xml)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void junit_fails_by_errors_only() {
        Finding warning = Finding.warning("a/b", Place.file("f"), "what", "why", null);
        Finding error = Finding.error("a/c", Place.file("f"), "what", null);
        assertThat(FindingFormat.junit.text(new Report(List.of(warning, error))))
                .contains(
                        "<testsuite name=\"f\" tests=\"2\" failures=\"1\" errors=\"0\">", "<failure message=\"what\"");
    }

    @Test
    void every_annotation_is_on_the_word_that_is_wrong() throws IOException {
        int checked = 0;
        for (String name : BrokenCase.names()) {
            Path own = folder.resolve(name);
            BrokenCase broken = BrokenCase.copy(name, own);
            Report report = new Report(broken.findings());
            Matcher annotation = ANNOTATION.matcher(GithubFindings.write(report, Repository.around(own)));
            assertThat(annotation.find()).as(name).isTrue();
            if (annotation.group(3) != null && report.findings().get(0).place().text() != null) {
                assertThat(covered(own, annotation))
                        .as(name)
                        .isEqualTo(broken.expected().wrong());
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    /** GitHub's last column is the one of the last character. */
    private static String covered(Path folder, Matcher annotation) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(annotation.group(2)));
        String line = new String(bytes, UTF_8).split("\n", -1)[Integer.parseInt(annotation.group(3)) - 1];
        int from = line.offsetByCodePoints(0, Integer.parseInt(annotation.group(4)) - 1);
        int width = Integer.parseInt(annotation.group(5)) - Integer.parseInt(annotation.group(4)) + 1;
        int rest = line.codePointCount(from, line.length());
        return line.substring(from, line.offsetByCodePoints(from, Math.min(width, rest)));
    }

    @Test
    void an_annotation_is_one_line_whatever_a_value_holds() {
        String text = GithubFindings.write(new Report(List.of(HOSTILE)), new Repository(folder, folder));
        assertThat(text.lines()).hasSize(2);
        assertThat(text)
                .startsWith(
                        "::warning file=a%2Cb%3Ac%25.yaml,line=2,col=3,endColumn=6,title=label/every-cluster::100%25 of ")
                .contains("%0D%0Aare: wrong,", "%0Asee also: x y.yaml%0A");
    }

    @Test
    void an_annotation_calls_a_file_as_the_repository_does() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Finding finding = Finding.error("yaml/empty", Place.file("topology.yaml"), "empty", null);
        assertThat(GithubFindings.write(
                        new Report(List.of(finding)), Repository.around(folder.resolve("estates/homelab"))))
                .startsWith("::error file=estates/homelab/topology.yaml,title=yaml/empty::");
    }

    @Test
    void colours_change_no_word() throws IOException {
        Report report = new Report(ofEveryKind());
        String coloured = FindingFormat.text.text(report, Palette.COLOURED);
        assertThat(coloured).contains("\u001b[1m\u001b[31merror[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(FindingFormat.text.text(report));
    }

    @Test
    void colours_are_for_terminals_unless_they_are_asked_for() throws IOException {
        Path topology = BrokenCase.copy("unknown-stage", folder).folder().resolve("topology.yaml");
        assertThat(CommandLineRun.monctl("validate", topology, "--engines=off").out())
                .doesNotContain("\u001b");
        assertThat(CommandLineRun.monctl("validate", topology, "--engines=off", "--color=always")
                        .out())
                .contains("\u001b");
        assertThat(CommandLineRun.monctl("validate", topology, "--engines=off", "--color=always", "--format=json")
                        .out())
                .doesNotContain("\u001b");
    }

    private List<Finding> ofEveryKind() throws IOException {
        List<Finding> findings = new ArrayList<>(List.of(HOSTILE));
        for (String name : BrokenCase.names()) {
            findings.addAll(BrokenCase.copy(name, folder.resolve(name)).findings());
        }
        return findings;
    }
}
