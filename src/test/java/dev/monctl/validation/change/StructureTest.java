package dev.monctl.validation.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.validation.change.structure.Edit;
import dev.monctl.validation.change.structure.Structure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two objects differ. */
final class StructureTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the order of keys says nothing       | {a: 1, b: 2}                     | {b: 2, a: 1}                     | ''",
                "a value is another                   | {a: {b: 1}}                      | {a: {b: 2}}                      | a.b 1>2",
                "a number is no text                  | {a: 1}                           | {a: '1'}                         | a 1>\"1\"",
                "a key that comes                     | {a: {}}                          | {a: {b/c: 2}}                    | a[\"b/c\"] -->2",
                "containers go by their name          | {containers: [{name: a, image: v}, {name: b}]} | {containers: [{name: z}, {name: a, image: w}, {name: b}]} | containers[a].image \"v\">\"w\"; containers[z] -->{\"name\":\"z\"}",
                "containers in another order          | {containers: [{name: a}, {name: b}]} | {containers: [{name: b}, {name: a}]} | containers [a, b]~[b, a]",
                "mounts go by their path              | {volumeMounts: [{name: a, mountPath: /x}]} | {volumeMounts: [{name: b, mountPath: /x}]} | volumeMounts[/x].name \"a\">\"b\"",
                "two ports of one number              | {ports: [{containerPort: 1, protocol: TCP}, {containerPort: 1, protocol: UDP}]} | {ports: [{containerPort: 1, protocol: TCP, hostPort: 2}, {containerPort: 1, protocol: UDP}]} | ports[1/TCP].hostPort -->2",
                "flags go by their name               | {args: [run, --a=1, --b=2]}      | {args: [run, --b=3, --a=1]}      | args[--b] \"2\">\"3\"",
                "a flag that comes                    | {args: [--a=1]}                  | {args: [--a=1, --b]}             | args -->\"--b\"",
                "a flag that is given twice           | {args: [--a=1, --a=2]}           | {args: [--a=1, --a=3]}           | args[--a] \"2\">\"3\"",
                "a word becomes another               | {dst: [x:1, y:1]}                | {dst: [x:1, z:1]}                | dst \"y:1\">\"z:1\"",
                "items without a name                 | {from: [{a: 1}, {a: 2}]}         | {from: [{a: 1}, {a: 3}]}         | from[1].a 2>3",
                "an item without a name comes         | {from: [{a: 1}]}                 | {from: [{a: 1}, {a: 3}]}         | from -->{\"a\":3}",
                "YAML in a ConfigMap                  | {data: {x.yaml: 'a: {b: 1}'}}    | {data: {x.yaml: 'a: {b: 2}'}}    | data[\"x.yaml\"].a.b 1>2",
                "a comment in YAML of a ConfigMap     | {data: {x.yaml: 'a: 1'}}         | {data: {x.yaml: 'a: 1 # one'}}   | data[\"x.yaml\"] wording",
                "what is no YAML                      | {data: {x.yaml: 'a: ['}}         | {data: {x.yaml: 'a: ]'}}         | data[\"x.yaml\"] \"a: [\">\"a: ]\"",
                "JSON in a ConfigMap                  | {data: {x.json: '{\"panels\": [{\"id\": 1, \"title\": \"a\"}]}'}} | {data: {x.json: '{\"panels\": [{\"id\": 1, \"title\": \"b\"}]}'}} | data[\"x.json\"].panels[1].title \"a\">\"b\"",
                "another language by lines            | {data: {x.alloy: \"a\\nb\\nc\\nd\\n\"}} | {data: {x.alloy: \"a\\nB\\nc\\nd\\n\"}} | data[\"x.alloy\"] ( a,-b,+B, c)",
                "lines far from each other            | {data: {x: \"a\\nb\\nc\\nd\\ne\\nf\\n\"}} | {data: {x: \"A\\nb\\nc\\nd\\ne\\nF\\n\"}} | data.x (-a,+A, b,..., e,-f,+F)",
                "a line end that comes                | {data: {x: \"a\\nb\"}}          | {data: {x: \"a\\nb\\n\"}}        | data.x ( a,-b,\\ No newline at end of file,+b)",
                "a line end that goes                 | {data: {x: \"a\\nb\\n\"}}        | {data: {x: \"a\\nb\"}}          | data.x ( a,-b,+b,\\ No newline at end of file)",
                "no line end on either side           | {data: {x: \"a\\nb\"}}          | {data: {x: \"A\\nb\"}}          | data.x (-a,+A, b)",
            })
    void two_objects_differ_in(String what, String before, String after, String expected) {
        List<String> told = Structure.between(States.yaml(before), States.yaml(after)).stream()
                .map(StructureTest::told)
                .toList();
        assertThat(String.join("; ", told)).as(what).isEqualTo(expected);
    }

    @Test
    void line_ends_of_windows_are_others() {
        assertThat(Structure.between(
                        States.yaml("{data: {x: \"a\\r\\nb\\n\"}}"), States.yaml("{data: {x: \"a\\nb\\n\"}}")))
                .extracting(StructureTest::told)
                .containsExactly("data.x (-a\r,+a, b)");
    }

    private static String told(Edit edit) {
        if (edit instanceof Edit.Value value) {
            return edit.way() + " " + (value.before() == null ? "--" : value.before()) + ">"
                    + (value.after() == null ? "--" : value.after());
        }
        if (edit instanceof Edit.Order order) {
            return edit.way() + " " + order.before() + "~" + order.after();
        }
        return edit.way()
                + (edit instanceof Edit.Lines lines ? " (" + String.join(",", lines.lines()) + ")" : " wording");
    }
}
