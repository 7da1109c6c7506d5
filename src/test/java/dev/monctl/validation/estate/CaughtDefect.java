package dev.monctl.validation.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a defect is named, and at the right line. The line is told by a text in it: its number is another as soon as anything above
 * it changes, and the message beside shows it anyway.
 *
 * @param code the finding's
 * @param file where one of the two places of the finding is
 * @param line a text in the line; absent where the finding is about the whole file
 * @param after a text before the line; absent where the line is the first of the file with its text
 */
record CaughtDefect(
        String code,
        String file,
        @Nullable String line,
        @Nullable String after) {

    /** One of these findings is the one. */
    void isAmong(List<Finding> findings, OutputTree tree) throws IOException {
        int number = number(tree);
        assertThat(findings)
                .as("%s at %s:%d", code, file, number)
                .anyMatch(finding -> finding.code().equals(code)
                        && finding.places().stream().anyMatch(place -> isAt(place, number)));
    }

    private boolean isAt(Place place, int number) {
        return place.file().equals(file) && place.line() == number;
    }

    /** The number of the line, from 1; 0 is the whole file. */
    private int number(OutputTree tree) throws IOException {
        if (line == null) {
            return 0;
        }
        String text = tree.files().containsKey(file) ? tree.text(file) : Files.readString(Path.of(file));
        int from = 0;
        if (after != null) {
            assertThat(text).as(file).containsOnlyOnce(after);
            from = text.indexOf(after) + after.length();
        }
        int at = text.indexOf(line, from);
        assertThat(at).as("'%s' stands in %s", line, file).isNotNegative();
        return 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }
}
