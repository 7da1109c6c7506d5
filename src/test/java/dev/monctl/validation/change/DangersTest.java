package dev.monctl.validation.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.validation.change.fold.FoldedDanger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What wants a person: a case for each sort of danger, and for what looks like one. */
final class DangersTest {
    private static final Path CASES = Path.of("src/test/resources/change/dangers");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [A-Z]");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_danger_is_told_with_the_steps_to_take(String name) throws IOException {
        StringBuilder told = new StringBuilder();
        for (FoldedDanger danger : dangers(name)) {
            told.append(danger.code())
                    .append(' ')
                    .append(danger.group())
                    .append(' ')
                    .append(danger.spokes());
            told.append('\n').append(danger.what()).append('\n');
            danger.steps().forEach(step -> told.append("- ").append(step).append('\n'));
        }
        Golden.of("change/dangers/" + name + ".txt").holds(told.toString());
    }

    @Test
    void every_danger_of_the_page_has_a_case_and_every_case_is_on_the_page() throws IOException {
        Set<String> documented = new TreeSet<>();
        ROW.matcher(Files.readString(Path.of("docs/diff.md"))).results().forEach(row -> documented.add(row.group(1)));
        Set<String> met = new TreeSet<>();
        for (String name : cases().toList()) {
            dangers(name).forEach(danger -> met.add(danger.code()));
        }
        assertThat(met).isEqualTo(documented);
    }

    private static List<FoldedDanger> dangers(String name) throws IOException {
        JsonNode sides = States.yaml(Files.readString(CASES.resolve(name + ".yaml")));
        return EstateChange.between(
                        States.of(sides.path("before")), States.of(sides.path("after")), List.of(), Set.of())
                .dangers();
    }
}
