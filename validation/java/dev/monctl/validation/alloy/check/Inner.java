package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.syntax.Expression.Literal;
import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.ArrayList;
import java.util.List;

/** What stands in a block. */
final class Inner {
    private Inner() {}

    static List<Block> of(Block block, String name) {
        List<Block> blocks = new ArrayList<>();
        block.body()
                .forEach(statement -> statement.visit(attribute -> {}, inner -> {
                    if (inner.name().equals(name)) {
                        blocks.add(inner);
                    }
                }));
        return blocks;
    }

    /** A text that is written out, else the empty one. */
    static String text(Block block, String name) {
        return block.attribute(name)
                .map(Attribute::value)
                .filter(Literal.class::isInstance)
                .map(value -> ((Literal) value).text())
                .orElse("");
    }
}
