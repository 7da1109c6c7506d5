package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.config.program.Notebook;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.query.Brackets;
import dev.monctl.validation.query.Functions;
import dev.monctl.validation.query.LabelMatcher;
import dev.monctl.validation.query.OneSided;
import dev.monctl.validation.query.Query;
import dev.monctl.validation.query.Selector;
import java.util.List;

/** Whether the queries of panels can be read, and ask all their parts for the same systems. */
final class PanelQueries {
    private final Notebook notes;

    PanelQueries(Notebook notes) {
        this.notes = notes;
    }

    /** @param type of the data source that is asked */
    void judge(Field field, String type) {
        if (field.node() instanceof Scalar scalar) {
            Brackets.in(field.text().orElse(""))
                    .ifPresent(open -> notes.add(Finding.error(
                            "dashboard/expression",
                            field.document().origin(Spelling.of(scalar, open.word(), open.start())),
                            field.where() + " " + open.why(),
                            null)));
            Functions language = type.equals("loki") ? Functions.LOG : Functions.PROM;
            if (type.equals("loki") || type.equals("prometheus")) {
                language.strange(scalar.text())
                        .forEach(strange -> notes.add(Finding.error(
                                "dashboard/expression",
                                field.document().origin(Spelling.of(scalar, strange.word(), strange.start())),
                                field.where() + " " + strange.why(),
                                strange.help())));
                filtered(field, scalar, type);
                if (type.equals("prometheus")) {
                    oneSided(field, scalar);
                }
                Legends.judge(field, notes);
            }
        }
    }

    private void oneSided(Field field, Scalar scalar) {
        for (OneSided label : OneSided.in(scalar.text())) {
            Place place =
                    Spelling.of(scalar, label.matcher().label(), label.matcher().start());
            notes.add(label.finding(field.document().origin(place), field.where()));
        }
    }

    /** Where one selector of a query follows a variable, the others are about the same, or the two do not fit together. */
    private void filtered(Field field, Scalar scalar, String type) {
        List<Selector> selectors =
                (type.equals("loki") ? Query.log(scalar.text()) : Query.prom(scalar.text())).selectors();
        selectors.stream()
                .flatMap(selector -> selector.matchers().stream())
                .filter(matcher -> matcher.value().equals("$" + matcher.label()))
                .map(LabelMatcher::label)
                .distinct()
                .forEach(label -> selectors.stream()
                        .filter(selector -> selector.matchers().stream()
                                .noneMatch(matcher -> matcher.label().equals(label)))
                        .findFirst()
                        .ifPresent(open -> notes.add(Finding.warning(
                                "dashboard/unfiltered",
                                field.place(),
                                field.where() + " reads " + (open.metric() == null ? "some lines" : open.metric())
                                        + " of every " + label + ", and the rest of it of the one that is chosen",
                                "",
                                "write " + label + "=~\"$" + label + "\" there, too"))));
    }
}
