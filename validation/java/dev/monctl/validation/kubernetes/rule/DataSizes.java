package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A ConfigMap or Secret holds at most 1 MiB, under keys that can be file names, each once. */
final class DataSizes implements Rule {
    private static final long MOST = 1024L * 1024;
    private static final Set<String> ENCODED = Set.of("data of Secret", "binaryData of ConfigMap");

    private final Findings sizes = new Findings("kubernetes/too-large");
    private final Findings keys = new Findings("kubernetes/data-key");

    @Override
    public List<Finding> judge(Render render) {
        render.all("", "ConfigMap").forEach(map -> check(map, "data", "binaryData"));
        render.all("", "Secret").forEach(secret -> check(secret, "data", "stringData"));
        return Stream.concat(sizes.list().stream(), keys.list().stream()).toList();
    }

    private void check(RenderedObject object, String first, String second) {
        Set<String> seen = new LinkedHashSet<>();
        long size = 0;
        for (String part : List.of(first, second)) {
            for (Field entry : object.field().entries(part)) {
                checkKey(entry, seen);
                size += size(entry, ENCODED.contains(part + " of " + object.kind()));
            }
        }
        if (size > MOST) {
            Field at = object.field()
                    .get(first)
                    .or(() -> object.field().get(second))
                    .orElse(object.field());
            String what = object.called() + " holds " + size + " bytes, " + MOST + " are allowed";
            sizes.add(at, what, "spread it over several, or load the largest part from elsewhere");
        }
    }

    private void checkKey(Field entry, Set<String> seen) {
        Syntax.DATA_KEY
                .refuse(entry.name())
                .ifPresent(why -> keys.addAtKey(
                        entry,
                        "the key '" + entry.name() + "' of " + entry.document().called() + " " + why,
                        null));
        // A Secret's stringData overrides data; a ConfigMap may not have a key twice.
        if (!seen.add(entry.name()) && RenderedObject.holding(entry).kind().equals("ConfigMap")) {
            String what = "the key '" + entry.name() + "' of "
                    + entry.document().called() + " is set under data and under binaryData";
            keys.addAtKey(entry, what, "keep one of the two");
        }
    }

    private static long size(Field entry, boolean encoded) {
        String text = entry.text().orElse("");
        return encoded ? text.replaceAll("[\\s=]", "").length() * 3L / 4 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
