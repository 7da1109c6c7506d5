package dev.monctl.validation.pod;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.rule.PodTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The volumes of a pod, and what a container sees of them. */
final class PodVolumes {
    private static final String TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount";

    private final Sources sources;
    private final boolean hasToken;
    private final Map<String, VolumeContent> volumes = new HashMap<>();

    private PodVolumes(Sources sources, boolean hasToken) {
        this.sources = sources;
        this.hasToken = hasToken;
    }

    static PodVolumes of(PodTemplate pod, Sources sources) {
        boolean isAsked = pod.spec().get("automountServiceAccountToken").isPresent();
        boolean hasToken =
                isAsked ? pod.spec().isTrue("automountServiceAccountToken") : !sources.isWithoutToken(pod.spec());
        PodVolumes volumes = new PodVolumes(sources, hasToken);
        for (Field volume : pod.volumes()) {
            volumes.volumes.put(volume.text("name").orElse(""), volumes.content(volume));
        }
        return volumes;
    }

    /** What a container sees. A volume that is not declared is complained of elsewhere. */
    FileTree files(Field container) {
        List<Mount> mounts = new ArrayList<>();
        for (Field mount : container.items("volumeMounts")) {
            VolumeContent volume = volumes.getOrDefault(mount.text("name").orElse(""), VolumeContent.UNKNOWN);
            VolumeContent seen = mount.get("subPathExpr").isPresent()
                    ? VolumeContent.UNKNOWN
                    : mount.text("subPath").map(volume::below).orElse(volume);
            mounts.add(new Mount(mount, FilePath.in("/", mount.text("mountPath").orElse("")), seen));
        }
        if (hasToken && mounts.stream().noneMatch(mount -> mount.path().equals(TOKEN))) {
            mounts.add(new Mount(null, TOKEN, named("token", "ca.crt", "namespace")));
        }
        return new FileTree(mounts);
    }

    private VolumeContent content(Field volume) {
        return volume.get("projected")
                .map(projected -> projected.items("sources").stream()
                        .map(this::source)
                        .reduce(VolumeContent.of(Map.of()), VolumeContent::and))
                .orElseGet(() -> source(volume));
    }

    /** One that holds what the API server knows; all others are filled by somebody else. */
    private VolumeContent source(Field volume) {
        Optional<Field> configMap = volume.get("configMap");
        if (configMap.isPresent()) {
            String name = configMap.get().text("name").orElse("");
            return chosen(configMap.get(), sources.configMap(volume, name));
        }
        Optional<Field> secret = volume.get("secret");
        if (secret.isPresent()) {
            String name = secret.get()
                    .text("secretName")
                    .or(() -> secret.get().text("name"))
                    .orElse("");
            return chosen(secret.get(), sources.secret(volume, name));
        }
        if (volume.get("downwardAPI").isPresent()) {
            return named(volume.items("downwardAPI", "items").stream()
                    .map(item -> item.text("path").orElse(""))
                    .toArray(String[]::new));
        }
        return volume.get("serviceAccountToken")
                .map(token -> named(token.text("path").orElse("token")))
                .orElse(VolumeContent.UNKNOWN);
    }

    /** Of all entries those that are asked for, under the names that they get. */
    private static VolumeContent chosen(Field source, Optional<Map<String, Content>> entries) {
        if (entries.isEmpty()) {
            return VolumeContent.UNKNOWN;
        }
        if (source.get("items").isEmpty()) {
            return VolumeContent.of(entries.get());
        }
        Map<String, Content> files = new LinkedHashMap<>();
        for (Field item : source.items("items")) {
            Content entry = entries.get().get(item.text("key").orElse(""));
            if (entry != null) {
                files.put(item.text("path").orElse(""), entry);
            }
        }
        return VolumeContent.of(files);
    }

    private static VolumeContent named(String... names) {
        Map<String, Content> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, Content.UNKNOWN);
        }
        return VolumeContent.of(files);
    }
}
