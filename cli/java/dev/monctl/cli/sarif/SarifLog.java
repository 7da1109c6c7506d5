package dev.monctl.cli.sarif;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.monctl.cli.json.JsonText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of SARIF 2.1.0 that monctl writes; names and order are those of the standard. */
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    static SarifLog of(Run run) {
        return new SarifLog(SCHEMA, "2.1.0", List.of(run));
    }

    String text() {
        return JsonText.of(this);
    }

    /** @param columnKind what columns count: monctl counts characters as Unicode does */
    record Run(
            Tool tool,
            List<Invocation> invocations,
            Map<String, ArtifactLocation> originalUriBaseIds,
            String columnKind,
            List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, List<Rule> rules) {}

    record Invocation(boolean executionSuccessful) {}

    record Rule(
            String id,
            Message shortDescription,
            Message help,
            Configuration defaultConfiguration,
            Map<String, List<String>> properties) {}

    record Configuration(String level) {}

    record Message(String text, @Nullable String markdown) {
        static Message of(String text) {
            return new Message(text, null);
        }
    }

    record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Message message,
            List<Location> locations,
            @Nullable List<Location> relatedLocations,
            Map<String, String> partialFingerprints) {}

    record Location(
            @Nullable Integer id,
            PhysicalLocation physicalLocation,
            @Nullable List<LogicalLocation> logicalLocations,
            @Nullable Message message) {}

    record PhysicalLocation(
            ArtifactLocation artifactLocation, @Nullable Region region) {}

    record ArtifactLocation(
            @Nullable String uri,
            @Nullable String uriBaseId,
            @Nullable Message description) {}

    record Region(
            int startLine,
            @Nullable Integer startColumn,
            @Nullable Integer endColumn) {}

    record LogicalLocation(String fullyQualifiedName, String kind) {}
}
