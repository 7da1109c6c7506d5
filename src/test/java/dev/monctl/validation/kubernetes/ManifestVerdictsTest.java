package dev.monctl.validation.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.monctl.model.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ManifestVerdictsTest {
    @Test
    void the_schemas_say_of_each_manifest_what_is_committed() throws IOException {
        compare(ManifestCases.SCHEMA_CASES, ManifestCases::schemaFindings);
    }

    @Test
    void the_rules_say_of_each_manifest_what_is_committed() throws IOException {
        compare(ManifestCases.RULE_CASES, ManifestCases::ruleFindings);
    }

    @Test
    void the_name_of_a_manifest_says_whether_it_is_good() {
        for (Path file : ManifestCases.in(ManifestCases.SCHEMA_CASES)) {
            assertThat(ManifestCases.schemaFindings(file).isEmpty())
                    .as(ManifestCases.name(file))
                    .isEqualTo(ManifestCases.name(file).startsWith("good-"));
        }
    }

    private static void compare(Path folder, Function<Path, List<Finding>> judge) throws IOException {
        Path golden = folder.resolve("findings.txt");
        String actual = ManifestCases.in(folder).stream()
                .map(file -> ManifestCases.print(file, judge.apply(file)))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
            fail("rewrote %s: review the diff, then run again without golden.update", golden);
        }
        assertThat(actual).as("golden file %s", golden).isEqualTo(Files.readString(golden));
    }
}
