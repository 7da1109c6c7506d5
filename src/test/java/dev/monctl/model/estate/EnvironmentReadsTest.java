package dev.monctl.model.estate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text of Alloy asks the environment for. */
final class EnvironmentReadsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = sys.env(\"TOKEN\")",
                "a = [sys . env ( \"TOKEN\" )]",
                "a = env(\"TOKEN\")",
                "a = \"x\\\"\" + sys.env(\"TOKEN\")",
                "a = `\"` + sys.env(\"TOKEN\")",
                "a = 1 /* \" */ + sys.env(\"TOKEN\")",
                "// \"\na = sys.env(\"TOKEN\")"
            })
    void a_call_asks(String alloy) {
        assertThat(EnvironmentReads.of(alloy)).containsOnlyKeys("TOKEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// sys.env(\"TOKEN\")",
                "a = 1 /* sys.env(\"TOKEN\")\n*/",
                "a = `sys.env(\"TOKEN\")`",
                "a = \"sys.env(\\\"TOKEN\\\")\"",
                "a = mysys.env(\"TOKEN\")",
                "a = x.sys.env(\"TOKEN\")",
                "a = sys.env(argument.name.value)"
            })
    void what_is_no_call_asks_for_nothing(String alloy) {
        assertThat(EnvironmentReads.of(alloy)).isEmpty();
    }

    @Test
    void a_long_text_needs_no_stack() {
        String text = "a = \"" + "\\\"b".repeat(200_000) + "\" + sys.env(\"TOKEN\")";
        assertThat(EnvironmentReads.of(text)).containsOnlyKeys("TOKEN");
    }
}
