package dev.monctl.validation.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.finding.Place;
import dev.monctl.validation.origin.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs print when they refuse something, as they print it, and what of it is a complaint about which line. */
class ComplaintsTest {
    @TempDir
    private Path folder;

    private Shown shown = new Shown(Path.of(""));

    @BeforeEach
    void files_lie_there() throws IOException {
        shown = new Shown(folder);
        for (String name : List.of("config/main.yml", "rules/a.yaml", "texts.tmpl", "config.alloy", "host.nix")) {
            shown.write(name, "one: 1\ntwo: \"second\"\nthree: 3\n", written -> Place.file(name));
        }
    }

    @Test
    void of_promtool_each_line_of_a_list_of_yaml_errors() {
        assertThat(read("""
                  FAILED: parsing YAML file %s/config/main.yml: yaml: unmarshal errors:
                  line 7: field foo not found in type config.ScrapeConfig
                  line 9: field bar not found in type config.ScrapeConfig
                """))
                .containsExactly(
                        "config/main.yml:7:0 field foo not found in type config.ScrapeConfig",
                        "config/main.yml:9:0 field bar not found in type config.ScrapeConfig");
    }

    @Test
    void of_promtool_what_it_has_against_a_rule_and_against_a_file_without_a_line() {
        assertThat(read("""
                  FAILED: error checking bearer token file "/x/y": stat /x/y: no such file or directory
                  FAILED:
                %s/rules/a.yaml: 5:15: group "x", rule 1, "Foo": could not parse expression: 1:6: parse error
                """))
                .containsExactly(
                        "config/main.yml:0:0 error checking bearer token file \"/x/y\": stat /x/y: no such file or directory",
                        "rules/a.yaml:5:15 group \"x\", rule 1, \"Foo\": could not parse expression: 1:6: parse error");
    }

    @Test
    void of_amtool_a_template_is_named_without_its_folder() {
        assertThat(read("""
                Checking '%s/config/main.yml'  SUCCESS
                Found:
                 - 1 templates
                  FAILED: template: texts.tmpl:2: unexpected EOF
                """)).containsExactly("texts.tmpl:2:0 unexpected EOF");
    }

    @Test
    void of_loki_a_field_that_it_does_not_know() {
        assertThat(read("""
                failed parsing config: %s/config/main.yml: yaml: unmarshal errors:
                  line 3: field three not found in type loki.ConfigWrapper. Use `-config.expand-env=true` flag
                """))
                .containsExactly("config/main.yml:3:0 field three not found in type loki.ConfigWrapper."
                        + " Use `-config.expand-env=true` flag");
    }

    @Test
    void of_alloy_the_position_before_the_message_but_not_the_lines_that_it_shows() {
        assertThat(read("""
                Error: %s/config.alloy:2:1: unrecognized attribute name "two"

                1 | one = 1
                2 | two = "second"
                  | ^^^^^^^^^^^^^^
                3 | three = 3
                Error: encountered errors during validation
                """))
                .containsExactly(
                        "config.alloy:2:1 unrecognized attribute name \"two\"",
                        "config.alloy:0:0 encountered errors during validation");
    }

    @Test
    void of_nix_the_position_on_a_line_of_its_own() {
        assertThat(read("""
                error: undefined variable 'c'

                       at %s/host.nix:1:14:
                            1| { a = 1; b = c; }
                """)).containsExactly("host.nix:1:14 undefined variable 'c'");
    }

    @Test
    void a_complaint_without_a_line_belongs_to_the_only_one_that_holds_what_it_quotes() {
        Origin counted = written -> new Place("file", written.line(), 1, 1, null, null);
        assertThat(place("undefined receiver \"second\"", counted)).isEqualTo(2);
        assertThat(place("nobody knows \"fourth\"", counted)).isZero();
    }

    private int place(String message, Origin origin) {
        try {
            Path file = shown.write("quoted.yml", "one: 1\ntwo: \"second\"\n", origin);
            return shown.place(new Complaint(file.toString(), 0, 0, message)).line();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /** The first file is the one that the program was asked about; {@code %s} is the folder. */
    private List<String> read(String printed) {
        String first = folder.resolve("config/main.yml").toString();
        return Complaints.read(printed.replace("%s", folder.toString()), first, shown).stream()
                .map(complaint -> folder.relativize(Path.of(complaint.file())) + ":" + complaint.line() + ":"
                        + complaint.column() + " " + complaint.message())
                .toList();
    }
}
