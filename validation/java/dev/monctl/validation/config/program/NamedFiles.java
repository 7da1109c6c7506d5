package dev.monctl.validation.config.program;

import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;

/** The files that a configuration names under keys which end in {@code _file}, of credentials say; but not those it writes. */
public final class NamedFiles {
    private NamedFiles() {}

    public static List<Field> in(Field root) {
        List<Field> files = new ArrayList<>();
        collect(root, files);
        return files;
    }

    private static void collect(Field field, List<Field> files) {
        boolean isRead = field.name().endsWith("_file") && !field.name().endsWith("_log_file");
        if (isRead && field.text().filter(text -> !text.isEmpty()).isPresent()) {
            files.add(field);
        }
        field.entries().forEach(entry -> collect(entry, files));
        field.items().forEach(item -> collect(item, files));
    }
}
