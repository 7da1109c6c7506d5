package dev.monctl.cli;

import dev.monctl.cli.folder.FileState;
import dev.monctl.cli.json.JsonText;
import dev.monctl.cli.plan.PlannedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What would be rendered, a line for each file.
 *
 * @param shown what a file is called where monctl was called
 */
record PlanTable(List<PlannedFile> files, UnaryOperator<String> shown) implements Table {
    private static final int VERSION = 1;

    @Override
    public String text() {
        Columns columns = new Columns("STATE", "FILE", "TEMPLATE", "FOR", "BECAUSE OF");
        for (PlannedFile file : files) {
            columns.add(List.of(
                    file.state().word(),
                    shown.apply(file.file()),
                    file.template() == null ? "" : file.template().equals(file.file()) ? "copied" : file.template(),
                    placeholders(file),
                    file.because().stream().map(PlanTable::words).collect(Collectors.joining(", "))));
        }
        return columns.text() + "\n" + summary() + "\n";
    }

    private static String placeholders(PlannedFile file) {
        return file.placeholders().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String words(PlannedFile.Key key) {
        String is = key.value() == null ? key.key() : key.key() + ": " + key.value();
        return is + " (" + (key.place() == null ? "the default" : key.place()) + ")";
    }

    /** Such as {@code 1 new, 2 changed, 109 unchanged}. */
    private String summary() {
        List<String> words = new ArrayList<>();
        counts().forEach((word, count) -> {
            if (count > 0) {
                words.add(count + " " + word);
            }
        });
        return words.isEmpty() ? "nothing to show" : String.join(", ", words);
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (FileState state : FileState.values()) {
            counts.put(
                    state.word(),
                    files.stream().filter(file -> file.state() == state).count());
        }
        return counts;
    }

    @Override
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.put("files", files);
        json.put("summary", counts());
        return JsonText.of(json);
    }
}
