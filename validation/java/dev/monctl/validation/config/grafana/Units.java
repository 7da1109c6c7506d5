package dev.monctl.validation.config.grafana;

import dev.monctl.validation.schema.SchemaFiles;
import java.util.Arrays;
import java.util.List;

/** Units in which Grafana shows numbers. */
final class Units {
    static final List<String> NAMES = SchemaFiles.lines("grafana-11.3/units.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.strip().split(" +")))
            .toList();

    private Units() {}
}
