package dev.monctl.validation.server;

import dev.monctl.model.yaml.YamlJson;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Objects in files for kubectl, in a folder for each namespace; one that several clusters get is there once. */
record ShownObjects(Map<String, Map<RenderedObject, Path>> byNamespace) {
    ShownObjects {
        byNamespace = new TreeMap<>(byNamespace);
    }

    static ShownObjects write(Collection<RenderedObject> objects, Path folder) throws IOException {
        Map<String, Map<RenderedObject, Path>> all = new TreeMap<>();
        Set<List<String>> seen = new HashSet<>();
        for (RenderedObject object : objects) {
            String json = YamlJson.of(object.root()).toString();
            if (seen.add(List.of(object.namespace(), json))) {
                Path files = Files.createDirectories(folder.resolve(object.namespace()));
                Map<RenderedObject, Path> there =
                        all.computeIfAbsent(object.namespace(), name -> new LinkedHashMap<>());
                there.put(object, Files.writeString(files.resolve(there.size() + ".json"), json));
            }
        }
        return new ShownObjects(all);
    }
}
