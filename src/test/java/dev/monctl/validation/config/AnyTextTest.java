package dev.monctl.validation.config;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.monctl.validation.config.Language.Case;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a configuration holds: something may be said of it, but nothing is thrown. */
@Tag("thorough")
final class AnyTextTest {
    /** Values in every one of the formats: quoted texts, and words behind a colon, a dash, a bracket, a comma or an equals sign. */
    private static final Pattern VALUE =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"|(?<=[:=\\-\\[,{] ?)[^\\s\"'{}\\[\\],:#|>][^\\n,{}\\[\\]\"]*");

    private static final List<String> STRANGE = List.of(
            "~",
            "\"\"",
            "on",
            "99999999999999999999",
            "1e99999999999",
            ".inf",
            "\"(\"",
            "\"${x:-\"",
            "[]",
            "{}",
            "[~]");

    private static final Pattern ENTRY = Pattern.compile("[\\w.-]++: ?+(?=[^\\s{\\[|>])[^\\n,}]*+");

    private static final List<String> STRANGE_ENTRIES =
            List.of("on: [x]", "~: [x]", "01: {}", "1e3: [[]]", "\"\": 5", "true: ~");

    private static final List<String> LONG = List.of(
            "1s".repeat(6_000),
            "1MB".repeat(6_000),
            "\"tag:hub:" + "1,".repeat(6_000) + "1\"",
            "\"" + "a ".repeat(6_000) + "\"",
            "\"{{ " + "(".repeat(6_000) + "1" + ")".repeat(20_000) + " }}\"",
            "\"(" + "a|".repeat(6_000) + ")\"");

    /** One value in so many is replaced at a time: each beside others that are as they should be. */
    private static final int STEP = 10;

    private static final List<String> STRANGE_FILES = List.of(
            "",
            "# nothing",
            "---\n---",
            "[]",
            "~",
            "on",
            "- a\n- b",
            "{}",
            "a: *b",
            "a: &a { x: 1 }\nb: { <<: *a }",
            "{ \"a\": 1,, }",
            "\t",
            "[",
            "((((");

    static Stream<Case> cases() throws IOException {
        return Language.all().flatMap(language -> language.cases().stream()).filter(Case::isGood);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void any_value_may_stand_anywhere(Case config) {
        judged(config, VALUE, STRANGE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void any_key_may_stand_anywhere(Case config) {
        judged(config, ENTRY, STRANGE_ENTRIES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_value_may_be_long(Case config) {
        List<MatchResult> found = VALUE.matcher(config.text()).results().toList();
        LONG.forEach(text -> judged(config, replaced(config.text(), found, text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_file_may_hold_anything(Case config) {
        STRANGE_FILES.forEach(text -> judged(config, text));
        judged(config, config.text().replace("\n", "\r\n"));
    }

    private static void judged(Case config, Pattern piece, List<String> strange) {
        List<MatchResult> found = piece.matcher(config.text()).results().toList();
        for (int first = 0; first < Math.min(STEP, found.size()); first++) {
            for (String other : strange) {
                judged(config, replaced(config.text(), every(found, first), other));
            }
        }
    }

    private static List<MatchResult> every(List<MatchResult> all, int first) {
        List<MatchResult> some = new ArrayList<>();
        for (int at = first; at < all.size(); at += STEP) {
            some.add(all.get(at));
        }
        return some;
    }

    private static String replaced(String text, List<MatchResult> places, String by) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (MatchResult place : places) {
            result.append(text, at, place.start()).append(by);
            at = place.end();
        }
        return result.append(text.substring(at)).toString();
    }

    private static void judged(Case config, String text) {
        assertThatCode(() -> config.findings(text))
                .as("%s holds%n%s", config, text.substring(0, Math.min(2000, text.length())))
                .doesNotThrowAnyException();
    }
}
