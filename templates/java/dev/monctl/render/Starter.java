package dev.monctl.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the files with which an estate begins, from {@code templates/start/}: one folder for each part that may be wanted. */
public final class Starter {
    private Starter() {}

    /** A part of a new repository. */
    public enum Part {
        ESTATE("estate"),
        PRE_COMMIT("pre-commit"),
        GITHUB("github"),
        GITLAB("gitlab");

        private final String folder;

        Part(String folder) {
            this.folder = folder;
        }
    }

    /** The files of a part by their paths; the same answers give the same bytes. */
    public static SortedMap<String, String> files(Part part, NewEstate estate) {
        SortedMap<String, String> files = new TreeMap<>();
        Templates templates = new Templates();
        Map<String, Object> variables = variables(estate);
        TemplateFiles.below("start/" + part.folder).forEach((template, content) -> {
            OutputPath path = new OutputPath(template);
            String text = new String(content, UTF_8);
            if (path.isRendered()) {
                templates.add(template, text);
            }
            for (OutputPath.Page page : path.pages(Map.of("stage", stages(estate)))) {
                Map<String, Object> all = new LinkedHashMap<>(variables);
                all.putAll(page.variables());
                files.put(page.path(), path.isRendered() ? templates.render(template, all) : text);
            }
        });
        return files;
    }

    private static Map<String, Object> stages(NewEstate estate) {
        return estate.stages().stream()
                .collect(Collectors.toMap(
                        Object::toString, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<String, Object> variables(NewEstate estate) {
        Map<String, Object> variables = Variables.of(estate);
        DiskShares shares = DiskShares.of(estate.disk());
        variables.put("stages", List.copyOf(estate.stages()));
        variables.put("systemReserved", shares.systemReserved());
        variables.put("metricsClaim", shares.metricsClaim());
        variables.put("metricsKept", shares.metricsKept());
        variables.put("metricsPerDay", shares.metricsPerDay());
        variables.put("logsClaim", shares.logsClaim());
        variables.put("logsPerDay", shares.logsPerDay());
        return variables;
    }
}
