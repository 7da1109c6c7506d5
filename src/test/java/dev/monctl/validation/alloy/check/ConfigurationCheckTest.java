package dev.monctl.validation.alloy.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.cli.PrintedFindings;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.unit.Version;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.alloy.catalog.Stability;
import dev.monctl.validation.alloy.source.Configuration;
import dev.monctl.validation.alloy.source.Level;
import dev.monctl.validation.alloy.source.Part;
import dev.monctl.validation.alloy.syntax.AlloyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of configurations with mistakes, each file named after them. */
final class ConfigurationCheckTest {
    private static final Path CASES = Path.of("src/test/resources/alloy/check");
    private static final Pattern VERSION = Pattern.compile("// version: (\\S+)");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".alloy"))
                    .map(name -> name.replace(".alloy", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void says_what_Alloy_would_not_start_with(String name) throws IOException {
        List<Finding> findings = judge(name + ".alloy", Files.readString(CASES.resolve(name + ".alloy")));
        new Golden(CASES.resolve(name + ".txt")).holds(PrintedFindings.text(findings));
        assertThat(findings.isEmpty()).isEqualTo(name.equals("right"));
    }

    private static List<Finding> judge(String name, String text) {
        Source source = Source.of(name, text);
        Matcher version = VERSION.matcher(text);
        boolean isLevelKnown = !text.startsWith("// the level is not known");
        return ConfigurationCheck.judge(new Configuration(
                "homelab-k8s",
                List.of(new Part(AlloyReader.read(source), span -> source.place(span, null))),
                Version.parse(version.find() ? version.group(1) : "v1.13.1"),
                Place.file("topology.yaml"),
                new Level(Stability.GENERALLY_AVAILABLE, isLevelKnown, "level: %s"),
                null,
                List.of()));
    }

    @Test
    void two_files_of_a_folder_are_one_configuration() {
        Source one = Source.of(
                "one.alloy", "loki.write \"a\" { }\n\nlocal.file \"b\" {\n\tfilename = local.file.c.content\n}\n");
        Source other = Source.of("other.alloy", "loki.write \"a\" { }\n\nlocal.file \"c\" {\n\tfilename = \"d\"\n}\n");
        List<Part> parts = Stream.of(one, other)
                .map(source -> new Part(AlloyReader.read(source), span -> source.place(span, null)))
                .toList();
        List<Finding> findings = ConfigurationCheck.judge(new Configuration(
                "the hub",
                parts,
                Version.parse("v1.13.1"),
                Place.file("topology.yaml"),
                new Level(Stability.GENERALLY_AVAILABLE, true, "level: %s"),
                null,
                List.of()));
        assertThat(findings).extracting(Finding::code).containsExactly("alloy/duplicate-component", "alloy/unused");
        Finding twice = findings.get(0);
        assertThat(twice.place().toString()).isEqualTo("other.alloy:1:1");
        assertThat(twice.other()).hasToString("one.alloy:1:1");
    }
}
