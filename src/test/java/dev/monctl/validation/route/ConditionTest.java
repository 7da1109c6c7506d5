package dev.monctl.validation.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    @ParameterizedTest(name = "{0} of an alert whose cluster is ''{1}''")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "cluster=a         ; a  ; true",
                "cluster=a         ; b  ; false",
                "cluster!=a        ; b  ; true",
                "cluster=~a|b      ; b  ; true",
                "cluster=~a        ; ab ; false",
                "cluster!~a.*      ; ab ; false",
                "cluster!=\"\"     ; a  ; true",
                "cluster=~\"(\"    ; (  ; false",
                "\"cluster\"=\"a\" ; a  ; true",
            })
    void meets_what_it_asks(String condition, String cluster, boolean meets) {
        assertThat(Condition.read(condition))
                .singleElement()
                .matches(read -> read.meets(Map.of("cluster", cluster)) == meets);
    }

    @Test
    void reads_several_between_braces() {
        assertThat(Condition.read("{a=\"1,2\", b!~\"x|y\"}"))
                .extracting(Condition::text)
                .containsExactly("a=\"1,2\"", "b!~\"x|y\"");
    }

    @Test
    void a_label_that_is_missing_is_empty_and_one_that_is_not_known_may_be_anything() {
        Condition condition = Condition.read("cluster=a").get(0);
        assertThat(condition.meets(Map.of())).isFalse();
        assertThat(condition.mayMeet(Map.of())).isTrue();
        assertThat(condition.mayMeet(Map.of("cluster", "b"))).isFalse();
    }
}
