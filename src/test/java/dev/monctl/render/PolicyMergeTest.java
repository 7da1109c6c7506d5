package dev.monctl.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.hujson.HujsonDocument;
import dev.monctl.model.hujson.HujsonReader;
import dev.monctl.model.hujson.HujsonValue.Obj;
import dev.monctl.model.topology.BasePolicy;
import dev.monctl.model.yaml.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the owner's policy looks like, all of it is still there, and the estate's entries besides. */
final class PolicyMergeTest {
    private static final String ADDITION = """
            {
              // of the section
              "tagOwners": {
                // monctl: a
                "tag:a": ["a@example.com"],
              },
              "acls": [
                // monctl: b
                {"action": "accept", "src": ["tag:a"], "dst": ["tag:b:1", "tag:c:2"]},
              ],
              "tests": [
                // monctl: c
                {
                  "src": "tag:a",
                  "accept": ["tag:b:1"],
                },
              ],
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{ }",
                "{\n}\n",
                "/* a */{/* b */}// c\n",
                "{\"acls\":[]}",
                "{\"acls\":[ ],}",
                "{\"acls\":[1]}",
                "{\"acls\":[1,]}",
                "{\"acls\":[1 /* , ] */ ]}",
                "{\"acls\":[1 // , ]\n]}",
                "{\"acls\":[1, // x\n // y ]\n ] /* } */ }",
                "{\"acls\":[\n\n]}",
                "{\"acls\":[\n  1\n  /* a\n  ] */ ],\n}",
                "{\n\t\"acls\": [\n\t\t1\n\t],\n\t\"x\": \"acls\"\n}",
                "{\r\"acls\":[1],\r}",
                "{\"tests\":[],\"tagOwners\":{\"tag:z\":[]},\"acls\":[{}],\"unknown\":{\"acls\":[]}}",
                "{\"TagOwners\":{\"tag:a\":[\"a@example.com\"]},\"ACLs\":[{}]}",
                "{\"a\": \"\\\"]}\u00e9\ud83c\udf89\"\n}"
            })
    void nothing_of_the_owners_is_lost_and_merging_twice_is_merging_once(String owners) {
        String merged = merge(owners);

        assertThat(HujsonReader.read(Source.of("merged", merged)).findings()).isEmpty();
        assertThat(isSubsequence(owners, merged)).as(merged).isTrue();
        assertThat(merged).contains("{\"action\": \"accept\", \"src\": [\"tag:a\"]", "\"src\": \"tag:a\"", "\"tag:a\"");
        assertThat(merge(merged)).isEqualTo(merged);
    }

    @Test
    void entries_come_behind_the_last_as_the_owner_indents_them() {
        assertThat(merge("""
                {
                    "tests": [], // none yet
                    "acls": [
                        {"action": "accept", "src": ["*"], "dst": ["x:1"]} // first
                        // last
                    ]
                    // end
                }
                """)).isEqualTo("""
                {
                    "tests": [
                        // monctl: c
                        {
                          "src": "tag:a",
                          "accept": ["tag:b:1"],
                        },
                    ], // none yet
                    "acls": [
                        {"action": "accept", "src": ["*"], "dst": ["x:1"]}, // first
                        // last
                        // monctl: b
                        {"action": "accept", "src": ["tag:a"], "dst": ["tag:b:1", "tag:c:2"]},
                    ],
                    // end
                    // of the section
                    "tagOwners": {
                      // monctl: a
                      "tag:a": ["a@example.com"],
                    },
                }
                """);
    }

    @Test
    void an_entry_that_is_there_already_is_not_doubled_however_it_is_written() {
        String owners = """
                {"acls": [{"dst": ["tag:c:2", "tag:b:1"], "src": ["tag:\\u0061"], /* x */ "action": "accept"}],
                 "tagOwners": {"tag:a": []}, "tests": [{"accept": ["tag:b:1",], "src": "tag:a"}]}
                """;
        assertThat(merge(owners)).isEqualTo(owners);
    }

    private static boolean isSubsequence(String part, String whole) {
        int found = 0;
        for (int i = 0; i < whole.length() && found < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(found)) {
                found++;
            }
        }
        return found == part.length();
    }

    private static String merge(String owners) {
        HujsonDocument document = HujsonReader.read(Source.of("owners", owners));
        return PolicyMerge.merge(new BasePolicy(document, (Obj) requireNonNull(document.root())), ADDITION)
                .text();
    }
}
