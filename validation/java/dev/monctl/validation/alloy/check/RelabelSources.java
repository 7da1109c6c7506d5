package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Expression.Items;
import dev.monctl.validation.alloy.syntax.Expression.Literal;
import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.List;
import java.util.stream.Collectors;

/** Whether what a rule's regular expression looks for can stand in the labels that it looks at. */
record RelabelSources(Site site, Block block, String whose) {
    void check() {
        String action = Inner.text(block, "action");
        String regex = block.attribute("regex")
                .map(regular -> written(regular.value()))
                .orElse("");
        metaLabels();
        if (regex.isEmpty() || action.startsWith("label")) {
            return;
        }
        int labels = block.attribute("source_labels")
                .map(Attribute::value)
                .map(value -> value instanceof Items list ? list.items().size() : Integer.MAX_VALUE)
                .orElse(0);
        boolean isSeparated = block.attribute("separator").isEmpty();
        long separators = regex.chars().filter(c -> c == ';').count();
        if (labels == 0) {
            complain("looks for \"" + regex + "\" in no label", "name the labels in source_labels");
        } else if (isSeparated && separators >= labels) {
            complain(
                    "looks for a text with " + separators + " semicolons, and " + labels + " labels are joined with "
                            + (labels - 1),
                    "name each of the labels in source_labels");
        }
    }

    /** A regular expression may be put together of several texts. */
    private static String written(Expression expression) {
        return expression instanceof Literal literal
                ? literal.text()
                : expression.parts().stream().map(RelabelSources::written).collect(Collectors.joining());
    }

    /** What Alloy knows of an object of Kubernetes; of other systems nothing is said. */
    private void metaLabels() {
        List<Expression> sources = block.attribute("source_labels")
                .map(Attribute::value)
                .map(Expression::parts)
                .orElse(List.of());
        for (Expression source : sources) {
            String label = written(source);
            if (label.startsWith("__meta_") && !MetaLabels.isKnown(label)) {
                site.complaints()
                        .warning(
                                "alloy/unknown-meta-label",
                                source,
                                whose + " reads " + label + ", which no discovery gives",
                                "it is empty",
                                MetaLabels.help(label));
            }
        }
    }

    private void complain(String what, String help) {
        site.complaints()
                .warning("alloy/relabel-sources", block.head(), whose + " " + what, "it never does anything", help);
    }
}
