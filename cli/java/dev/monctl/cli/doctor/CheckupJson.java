package dev.monctl.cli.doctor;

import dev.monctl.cli.json.JsonText;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A checkup for programs. */
public final class CheckupJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CheckupJson() {}

    public static String of(Checkup checkup) {
        ObjectNode all = JSON.createObjectNode();
        ArrayNode engines = all.putArray("engines");
        for (EngineState engine : checkup.engines()) {
            ObjectNode one = engines.addObject().put("program", engine.tool().program());
            one.put("found", engine.isThere());
            one.put("path", engine.path().map(Path::toString).orElse(null));
            one.put("version", engine.version().isEmpty() ? null : engine.version());
            one.put("remark", engine.remark().isEmpty() ? null : engine.remark());
            one.put("checks", engine.tool().checks());
            one.put("unproven", engine.isThere() ? null : engine.tool().unproven());
        }
        ObjectNode helm = all.putObject("embeddedHelm");
        helm.put("loaded", checkup.helm().isLoaded());
        helm.put("version", checkup.helm().version())
                .put("remark", checkup.helm().remark());
        all.put("java", checkup.java()).put("cache", checkup.cache()).put("ci", checkup.isPipeline());
        return JsonText.of(all);
    }
}
