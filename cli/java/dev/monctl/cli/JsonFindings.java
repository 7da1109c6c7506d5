package dev.monctl.cli;

import dev.monctl.cli.json.JsonText;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Severity;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings for a program, as {@code docs/formats.md} describes them and {@code docs/schemas/findings.schema.json} prescribes
 * them. Keys may be added within a version, but none is renamed, dropped or given another meaning.
 */
final class JsonFindings {
    private static final int VERSION = 1;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonFindings() {}

    static String write(Report report) {
        ObjectNode root = JSON.objectNode().put("version", VERSION);
        var findings = root.putArray("findings");
        report.findings().forEach(finding -> findings.add(object(finding)));
        root.putObject("summary")
                .put("errors", report.count(Severity.ERROR))
                .put("warnings", report.count(Severity.WARNING))
                .put("notes", report.count(Severity.NOTE));
        return JsonText.of(root);
    }

    private static ObjectNode object(Finding finding) {
        ObjectNode object = JSON.objectNode()
                .put("code", finding.code())
                .put("severity", finding.severity().word());
        put(object, finding.place());
        object.put("what", finding.what());
        if (!finding.why().isEmpty()) {
            object.put("why", finding.why());
        }
        if (finding.help() != null) {
            object.put("help", finding.help());
        }
        if (finding.other() != null) {
            put(object.putObject("other"), finding.other());
        }
        return object;
    }

    private static void put(ObjectNode object, Place place) {
        object.put("file", place.file());
        if (place.line() > 0) {
            object.put("line", place.line())
                    .put("column", place.column())
                    .put("endColumn", place.column() + place.width());
        }
        if (place.path() != null) {
            object.put("path", place.path());
        }
    }
}
