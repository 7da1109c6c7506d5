package dev.monctl.cli;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Severity;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings for a program:
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "findings": [
 *     {
 *       "code": "reference/unknown-stage",
 *       "severity": "error",
 *       "file": "topology.yaml",
 *       "line": 97, "column": 12, "endColumn": 16,
 *       "path": "spokes.homelab-k8s.stage",
 *       "what": "...", "why": "...", "help": "...",
 *       "other": { "file": "topology.yaml", "line": 71, "column": 3, "endColumn": 14, "path": "stages" }
 *     }
 *   ],
 *   "summary": { "errors": 1, "warnings": 0, "notes": 0 }
 * }
 * }</pre>
 *
 * <p>Severities are {@code error}, {@code warning} and {@code note}. Lines and columns count from 1, columns in code points;
 * {@code endColumn} is exclusive. {@code line}, {@code column} and {@code endColumn} are absent where a finding is about the
 * whole file; {@code path}, {@code why}, {@code help} and {@code other}, the second place, where there is none. Keys may be
 * added within a version, but none is renamed, dropped or given another meaning.
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
        // Jackson would end lines as the machine does; the same findings are to be the same bytes everywhere.
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return new JsonMapper().writer().with(pretty).writeValueAsString(root) + "\n";
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
