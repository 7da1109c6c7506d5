package dev.monctl.cli;

import dev.monctl.cli.explain.Explanation;
import dev.monctl.cli.explain.Fact;
import dev.monctl.cli.json.JsonText;
import java.util.Locale;

/** An explanation; for people what the thing was taken for, then one fact below the other. */
record ShownExplanation(Explanation explanation) implements Table {
    private static final int WIDTH = 12;
    private static final String INDENT = " ".repeat(WIDTH);

    @Override
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(explanation.name()).append(" is ").append(explanation.kind().words());
        out.append("\n\n");
        explanation.facts().forEach(fact -> write(fact, out));
        return Printable.of(out.toString());
    }

    @Override
    public String json() {
        return JsonText.of(explanation.json());
    }

    private static void write(Fact fact, StringBuilder out) {
        String text;
        if (fact instanceof Fact.Text words) {
            text = words.text();
        } else if (fact instanceof Fact.Items items) {
            text = String.join("\n", items.items());
        } else {
            text = table((Fact.Table) fact);
        }
        String label = fact.name() + " ".repeat(Math.max(1, WIDTH - fact.name().length()));
        String indented = text.stripTrailing().replace("\n", "\n" + INDENT);
        out.append(label).append(indented.replaceAll("(?m)[ \t]+$", "")).append('\n');
    }

    private static String table(Fact.Table table) {
        Columns columns = new Columns(table.columns().stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .toArray(String[]::new));
        table.rows().forEach(columns::add);
        return columns.text();
    }
}
