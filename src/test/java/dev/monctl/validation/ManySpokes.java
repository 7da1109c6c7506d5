package dev.monctl.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** The example of one spoke, with further clusters that have values inline. */
record ManySpokes(Estate estate, OutputTree rendered) {

    /** @param folder takes what their owner writes */
    static ManySpokes of(int clusters, Path folder) throws IOException {
        StringBuilder topology = new StringBuilder(Files.readString(Path.of("examples/one-spoke/topology.yaml")));
        for (int number = 2; number <= clusters; number++) {
            topology.append("  app-")
                    .append(number)
                    .append(
                            ":\n    type: kubernetes\n    stage: production\n    values: inline\n    address: 100.64.1.")
                    .append(number)
                    .append("\n    destination: { name: app-")
                    .append(number)
                    .append(" }\n");
        }
        Files.createDirectories(folder.resolve("values-clusters"));
        Files.createDirectories(folder.resolve("values-stages"));
        Files.writeString(folder.resolve("values-clusters/app.yaml"), "{}\n");
        Files.writeString(folder.resolve("values-stages/production.yaml"), "{}\n");
        Path file = Files.writeString(folder.resolve("topology.yaml"), topology);
        Estate estate = requireNonNull(Examined.of(file).estate());
        return new ManySpokes(estate, new Renderer().render(estate));
    }

    /** The output with a file edited or added. */
    OutputTree with(String path, String text) {
        TreeMap<String, byte[]> files = new TreeMap<>(rendered.files());
        files.put(path, text.getBytes(UTF_8));
        return OutputTree.of(files);
    }

    /** A template that is wrong where a condition of Helm's holds. */
    static String wrongWhere(String condition) {
        return """
                {{- if %s }}
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: wrong
                  labels: { app.kubernetes.io/managed-by: Helm }
                datta: {}
                {{- end }}
                """.formatted(condition);
    }
}
