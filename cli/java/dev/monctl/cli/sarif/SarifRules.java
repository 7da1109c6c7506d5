package dev.monctl.cli.sarif;

import dev.monctl.cli.catalogue.Catalogue;
import dev.monctl.cli.catalogue.CatalogueEntry;
import dev.monctl.cli.catalogue.Example;
import java.util.List;
import java.util.Map;

/** The codes of findings as rules, with the help that {@code monctl explain CODE} gives. */
final class SarifRules {
    private SarifRules() {}

    static SarifLog.Rule of(Catalogue catalogue, String code) {
        CatalogueEntry entry =
                catalogue.find(code).orElseThrow(() -> new IllegalStateException("the page of findings lacks " + code));
        return new SarifLog.Rule(
                code,
                SarifLog.Message.of(entry.meaning()),
                help(entry),
                new SarifLog.Configuration(entry.severity()),
                Map.of("tags", List.of(entry.area())));
    }

    private static SarifLog.Message help(CatalogueEntry entry) {
        String more = "`monctl explain " + entry.code() + "` says more.";
        String markdown = entry.example()
                .map(Example::message)
                .map(message -> entry.meaning() + "\n\nFor example:\n\n```text\n" + message + "```\n\n" + more)
                .orElse(entry.meaning() + "\n\n" + more);
        return new SarifLog.Message(entry.meaning() + " " + more.replace("`", ""), markdown);
    }
}
