package dev.monctl.validation.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.estate.rule.RuleFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every series costs room on the hub: each that is let through by name is read by something, or stands in the list of the others. */
class KeptSeriesTest {
    private static final OutputTree TREE = new Renderer()
            .render(Objects.requireNonNull(Examined.of(Path.of("topology.yaml")).estate()));

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"kubelet", "cadvisor"})
    void is_read_or_listed(String job) {
        Set<String> read = Read.all(TREE, RuleFile.of(TREE)).stream()
                .map(each -> String.valueOf(each.selector().metric()))
                .collect(Collectors.toSet());
        List<String> unread = alternatives(kept(job)).stream()
                .filter(kept -> read.stream().noneMatch(metric -> metric.matches(kept)))
                .toList();
        assertThat(unread).isNotEmpty().isEqualTo(KnownMetrics.table().unread(job));
    }

    /** What the agents keep of a job. */
    private static String kept(String job) {
        Matcher keep = Pattern.compile(
                        "prometheus\\.relabel \"" + job + "\" \\{.*?regex\\s+= \"([^\"]+)\"\\s+action\\s+= \"keep\"",
                        Pattern.DOTALL)
                .matcher(TREE.text("charts/monitoring-agent/values.yaml"));
        assertThat(keep.find()).isTrue();
        return keep.group(1);
    }

    /** The outermost ones. */
    private static List<String> alternatives(String regex) {
        List<String> alternatives = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                alternatives.add(regex.substring(from, i));
                from = i + 1;
            }
        }
        alternatives.add(regex.substring(from));
        return alternatives;
    }
}
