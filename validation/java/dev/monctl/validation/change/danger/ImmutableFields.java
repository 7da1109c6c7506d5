package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import dev.monctl.validation.change.object.Subject;
import dev.monctl.validation.change.structure.Edit;
import dev.monctl.validation.schema.SchemaFiles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields that Kubernetes never changes: the object has to go first. */
final class ImmutableFields implements Hazard {
    private static final List<Row> ROWS = SchemaFiles.lines("change/immutable-fields.tsv").stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .map(cells ->
                    new Row(cells[0], List.of(cells[1].split(",", -1)), cells[2], List.of(cells[3].split("\\|", -1))))
            .toList();

    private record Row(String kind, List<String> ways, String consequence, List<String> steps) {
        Optional<String> wayOf(Edit edit) {
            return ways.stream()
                    .filter(way -> edit.way().startsWith(way.split("\\.", -1)))
                    .findFirst();
        }
    }

    @Override
    public List<Danger> in(Changes changes) {
        return changes.all().stream().flatMap(ImmutableFields::of).toList();
    }

    private static Stream<Danger> of(Change change) {
        return ROWS.stream().filter(row -> change.subject().is(row.kind())).flatMap(row -> {
            List<String> ways = change.edits().stream()
                    .filter(edit -> !isAssigned(change, edit))
                    .flatMap(edit -> row.wayOf(edit).stream())
                    .distinct()
                    .toList();
            return ways.isEmpty() ? Stream.empty() : Stream.of(danger(change, row, ways));
        });
    }

    /** An address that Kubernetes has chosen itself may be written down. */
    private static boolean isAssigned(Change change, Edit edit) {
        return change.subject().is("Service") && edit instanceof Edit.Value value && value.before() == null;
    }

    private static Danger danger(Change change, Row row, List<String> ways) {
        String what = change.subject() + " changes in " + String.join(" and ", ways) + ", which Kubernetes refuses: "
                + row.consequence();
        return Danger.of(
                "immutable-field",
                change,
                what,
                row.steps().stream().map(step -> filled(step, change.subject())).toList());
    }

    private static String filled(String step, Subject subject) {
        return step.replace("{namespace}", subject.namespace()).replace("{name}", subject.name());
    }
}
