package dev.monctl.validation.alloy.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.AlloyFile;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the lines of a configuration come from that was made of a template, of values, and of files of the owner's. */
final class OriginTest {
    private static final Source TEMPLATE = Source.of("values.yaml", """
            content: |-
              {{- $name := .Values.name -}}
              logging {
              	level = {{ .Values.level | quote }}
              }

              a "b" {
              	c = "d"
              	e = {{ $name }}
              }
            {{- range $file, $text := $global.extraAlloy }}

            // ---- {{ $file | quote }}, by the owner ----

            {{ $text | trim }}
            {{- end }}
            """);

    private static final Source VALUES = Source.of("cluster.yaml", """
            level: verbose # too much
            other: { name: "f.g" }
            extra: |
              typed "by hand" {
              }
            """);

    private static final AlloyFile OWNERS = new AlloyFile(
            "mine.alloy",
            "alloy/mine.alloy",
            Source.of("alloy/mine.alloy", "\n\n  h \"i\" {\n\tj = 1\n}\n\n"),
            new Place("topology.yaml", 3, 1, 1, null, "agent.extraAlloy[0]"));

    private static final Source MADE = Source.of("config.alloy", """
            logging {
            	level = "verbose"
            }

            a "b" {
            	c = "d"
            	e = f.g
            }

            // ---- "mine.alloy", by the owner ----

            h "i" {
            	j = 1
            }

            // ---- "hand.alloy", by the owner ----

            typed "by hand" {
            }
            """);

    private static String origin(String words) {
        Origin template = new TemplateOrigin(MADE, TEMPLATE, List.of(VALUES, TEMPLATE));
        int start = MADE.text().indexOf(words);
        Place place =
                new TextOrigin(MADE, List.of(OWNERS), () -> template).place(MADE.span(start, start + words.length()));
        String key = place.path() == null ? "" : " (" + place.path() + ")";
        return place + key + " " + token(place);
    }

    private static String token(Place place) {
        String text = String.valueOf(place.text());
        int start = place.column() - 1;
        return text.substring(start, Math.min(text.length(), start + place.width()));
    }

    @Test
    void a_line_that_passed_through_the_template_is_the_one_there() {
        assertThat(origin("\"d\"")).isEqualTo("values.yaml:8:8 \"d\"");
        assertThat(origin("a \"b\"")).isEqualTo("values.yaml:7:3 a \"b\"");
    }

    @Test
    void a_value_is_where_it_is_given() {
        assertThat(origin("\"verbose\"")).isEqualTo("cluster.yaml:1:8 verbose");
        assertThat(origin("f.g")).isEqualTo("cluster.yaml:2:17 f.g");
    }

    @Test
    void what_is_given_nowhere_is_the_line_that_made_it() {
        assertThat(origin("level")).isEqualTo("values.yaml:4:4 level = {{ .Values.level | quote }}");
    }

    @Test
    void a_file_of_the_owners_is_found_again_whatever_blank_lines_it_has() {
        assertThat(origin("h \"i\"")).isEqualTo("alloy/mine.alloy:3:3 (agent.extraAlloy[0]) h \"i\"");
        assertThat(origin("j = 1")).isEqualTo("alloy/mine.alloy:4:2 (agent.extraAlloy[0]) j = 1");
    }

    @Test
    void a_text_that_was_typed_into_values_is_found_there() {
        assertThat(origin("\"by hand\"")).isEqualTo("cluster.yaml:4:9 \"by hand\"");
    }
}
