package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The Alloy configurations in an object, before and after. */
record AlloyFiles(String before, String after) {
    private static final String SUFFIX = ".alloy";

    static AlloyFiles of(Change change) {
        return new AlloyFiles(text(change, change.old()), text(change, change.fresh()));
    }

    private static String text(Change change, JsonNode content) {
        if (content.isString()) {
            return change.subject().name().endsWith(SUFFIX) ? content.stringValue() : "";
        }
        List<String> files = new ArrayList<>();
        content.path("data").properties().forEach(file -> {
            if (file.getKey().endsWith(SUFFIX)) {
                files.add(file.getValue().asString(""));
            }
        });
        return String.join("\n", files);
    }

    /** Whether the object is there on both sides, with such a file. */
    boolean areBoth() {
        return !before.isEmpty() && !after.isEmpty();
    }
}
