package dev.monctl.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.validation.change.EstateChange;
import dev.monctl.validation.change.fold.Block;
import dev.monctl.validation.change.fold.Entry;
import dev.monctl.validation.change.fold.FoldedDanger;
import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.change.object.Subject;
import dev.monctl.validation.change.structure.Edit;
import dev.monctl.validation.change.structure.Way;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A comment has an end, and shows what others wrote as text. */
final class DiffMarkdownTest {
    private static Block block(int number, String... lines) {
        Edit edit = new Edit.Lines(Way.ROOT.key("data").key("config.alloy"), List.of(lines));
        Entry entry = new Entry(Change.Kind.CHANGED, Subject.of("ConfigMap", "alloy"), List.of(edit), false);
        return new Block(Group.CLUSTERS, List.of("k8s-" + number), Optional.empty(), List.of(entry));
    }

    private static Compared compared(List<FoldedDanger> dangers, List<Block> blocks) {
        DiffCall call = new DiffCall("origin/main", Path.of("my estate/topology.yaml"), Path.of("charts-out"));
        return new Compared(
                "charts-out",
                "topology.yaml",
                call,
                new EstateChange(Set.of("k8s-1"), dangers, blocks, Map.of(), List.of(), Set.of()));
    }

    @Test
    void what_does_not_fit_is_cut_between_two_objects_and_pointed_to() {
        List<Block> blocks = IntStream.range(0, 3_000)
                .mapToObj(number -> block(number, "-before " + number, "+after " + number))
                .toList();
        String comment = DiffFormat.markdown.write(compared(List.of(), blocks));
        assertThat(comment).hasSizeLessThanOrEqualTo(DiffMarkdown.GITHUB);
        assertThat(comment).hasSizeGreaterThan(DiffMarkdown.GITHUB - 1_000);
        assertThat(comment).containsPattern("\n```\n\n\\*\\*\\d+ parts do not fit into a comment\\.\\*\\*");
        assertThat(comment.lines().filter(line -> line.startsWith("```")).count() % 2)
                .isZero();
        assertThat(comment)
                .startsWith("<!-- monctl diff -->\n")
                .endsWith("The whole: `monctl diff origin/main -t 'my estate/topology.yaml' --format html`,"
                        + " or `--format json`.\n");
    }

    @Test
    void nothing_ends_the_block_that_it_stands_in() {
        String comment = new DiffMarkdown(compared(List.of(), List.of(block(1, "+```", "+@everyone"))), 10_000).write();
        assertThat(comment).contains("\n````diff\n").contains("\n+```\n").contains("\n````\n");
    }

    @Test
    void nobody_is_mentioned_and_nothing_is_markup() {
        FoldedDanger danger =
                new FoldedDanger("spoke-renamed", Group.HUB, List.of(), "<b>@here</b> *x* [y](z)", List.of());
        String comment = new DiffMarkdown(compared(List.of(danger), List.of()), 10_000).write();
        assertThat(comment).doesNotContain("@here", "<b>").contains("\\*x\\* \\[y\\](z)");
    }
}
