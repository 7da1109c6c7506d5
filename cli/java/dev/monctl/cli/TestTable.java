package dev.monctl.cli;

import dev.monctl.cli.json.JsonText;
import dev.monctl.validation.promtool.TestResult;
import dev.monctl.validation.route.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tests say of each alert of each system, and whom it reaches. */
final class TestTable implements Table {
    private final Set<Row> rows = new LinkedHashSet<>();

    /** An alert of a system. */
    private record Row(String alert, String system, List<String> receivers, long tests, String outcome) {}

    TestTable(List<Line> lines, List<TestResult> results) {
        Map<String, List<TestResult>> bySystem = new LinkedHashMap<>();
        for (TestResult result : results) {
            result.test()
                    .systems()
                    .forEach(system -> bySystem.computeIfAbsent(system, none -> new ArrayList<>())
                            .add(result));
        }
        for (Line line : lines) {
            rows.add(row(line, bySystem.getOrDefault(line.alert().system(), List.of())));
        }
    }

    private static Row row(Line line, List<TestResult> ofSystem) {
        List<TestResult> about = ofSystem.stream()
                .filter(result -> result.test().asks(line.alert().name()))
                .toList();
        long failed = about.stream()
                .filter(result ->
                        result.isFailedBy(line.alert().name(), line.alert().system()))
                .count();
        String outcome = about.isEmpty() ? "not tested" : failed == 0 ? "passed" : failed + " failed";
        return new Row(line.alert().name(), line.alert().system(), line.receivers(), about.size(), outcome);
    }

    @Override
    public String text() {
        Columns columns = new Columns("ALERT", "SYSTEM", "RECEIVERS", "TESTS", "OUTCOME");
        rows.forEach(row -> columns.add(List.of(
                row.alert(),
                row.system(),
                String.join(", ", row.receivers()),
                Long.toString(row.tests()),
                row.outcome())));
        return columns.text();
    }

    @Override
    public String json() {
        return JsonText.of(1, "alerts", rows);
    }
}
