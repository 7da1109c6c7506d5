package dev.monctl.cli.explain;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.output.OutputTree;
import java.util.function.UnaryOperator;

/**
 * An estate and what it becomes.
 *
 * @param shown what a file of the output is called where monctl was called
 */
public record Rendered(Estate estate, OutputTree tree, UnaryOperator<String> shown) {
    /** A line of a file, as editors and terminals make a link of it. */
    String line(String path, int line) {
        return shown.apply(path) + ":" + line;
    }
}
