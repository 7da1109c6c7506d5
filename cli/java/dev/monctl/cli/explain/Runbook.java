package dev.monctl.cli.explain;

import dev.monctl.model.output.OutputPaths;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rendered page about the alerts, whose headings are their names. */
record Runbook(Rendered rendered) {
    private static final String MEANS = "**Means**: ";

    /** What an alert means, as the page says it; absent where the page has no section of it. */
    Optional<String> meaning(String alert) {
        int heading = heading(alert);
        if (heading < 0) {
            return Optional.empty();
        }
        List<String> section = lines().subList(heading + 1, lines().size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .dropWhile(line -> !line.startsWith(MEANS))
                .toList();
        String meaning = section.stream()
                .takeWhile(line -> line.startsWith(MEANS) || !(line.startsWith("**") || line.startsWith("```")))
                .collect(Collectors.joining("\n"));
        return meaning.isEmpty()
                ? Optional.empty()
                : Optional.of(meaning.substring(MEANS.length()).strip());
    }

    /** Where its section begins. */
    Optional<String> place(String alert) {
        int heading = heading(alert);
        return heading < 0 ? Optional.empty() : Optional.of(rendered.line(OutputPaths.RUNBOOK, heading + 1));
    }

    private int heading(String alert) {
        return lines().indexOf("## " + alert);
    }

    private List<String> lines() {
        return rendered.tree().files().containsKey(OutputPaths.RUNBOOK)
                ? rendered.tree().text(OutputPaths.RUNBOOK).lines().toList()
                : List.of();
    }
}
