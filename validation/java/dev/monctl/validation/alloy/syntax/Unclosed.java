package dev.monctl.validation.alloy.syntax;

import dev.monctl.validation.alloy.syntax.BrokenStatement.Problem;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.List;

/**
 * A block that ends with its file, since its brace is missing.
 *
 * @param block as far as it was read
 * @param open its opening brace
 */
record Unclosed(Block block, Token open) {
    Problem problem() {
        return new Problem(
                open.start(),
                open.end(),
                "this '{' of " + block.called() + " is never closed",
                "write } "
                        + components().stream()
                                .findFirst()
                                .map(first -> "before " + first.called())
                                .orElse("where it ends"),
                null);
    }

    /** Components stand in no other block: most likely the brace was forgotten before the first of them. */
    private List<Block> components() {
        return block.body().stream()
                .filter(Block.class::isInstance)
                .map(Block.class::cast)
                .filter(inner -> inner.path().size() > 1 && inner.label() != null)
                .toList();
    }
}
