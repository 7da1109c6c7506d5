package dev.monctl.validation.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CapturedErrorsTest {
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_others_write_meanwhile_is_heard_afterwards() throws Exception {
        Process child = HelmChild.start(Map.of(), "write-to-standard-error", "good");
        assertThat(child.inputReader(StandardCharsets.UTF_8).lines())
                .containsExactly("from another: ü", "log: 2026/01/01 00:00:00 from Go", "standard error is heard");
    }
}
