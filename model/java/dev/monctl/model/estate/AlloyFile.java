package dev.monctl.model.estate;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file with Alloy configuration of the owner's.
 *
 * @param name what it is called beside the rendered configuration
 * @param path below the topology's folder
 * @param naming where the topology names it
 */
public record AlloyFile(String name, String path, Source source, Place naming) {
    /** Alloy reads no other files of a folder. */
    private static final String ENDING = ".alloy";

    public AlloyFile {
        name = name.endsWith(ENDING) ? name : name + ENDING;
    }

    public String text() {
        return source.text();
    }

    /** The environment variables that it asks for, each with where it does so first. {@code accepted} names the file by its path. */
    Map<String, Place> variables() {
        Map<String, Place> variables = new LinkedHashMap<>();
        EnvironmentReads.of(text())
                .forEach((variable, span) -> variables.put(variable, source.place(span.start(), span.end(), path)));
        return variables;
    }

    /** Its name as far as the key of a ConfigMap may be called so, without the ending. */
    public String key() {
        return baseName().replaceAll("[^-._a-zA-Z0-9]", "_");
    }

    /** Its name without the ending that every such file has. */
    public String baseName() {
        return name.substring(0, name.length() - ENDING.length());
    }
}
