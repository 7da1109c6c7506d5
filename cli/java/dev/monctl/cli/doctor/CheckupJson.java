package dev.monctl.cli.doctor;

import dev.monctl.cli.json.JsonText;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A checkup for programs, as docs/schemas/doctor.schema.json says. */
public final class CheckupJson {
    private CheckupJson() {}

    private record All(int version, List<Engine> engines, Helm embeddedHelm, String java, String cache, boolean ci) {}

    private record Engine(
            String program,
            boolean found,
            @Nullable String path,
            @Nullable String version,
            @Nullable String remark,
            String checks,
            @Nullable String unproven) {
        static Engine of(EngineState engine) {
            return new Engine(
                    engine.tool().program(),
                    engine.isThere(),
                    engine.path().map(Path::toString).orElse(null),
                    unlessEmpty(engine.version()),
                    unlessEmpty(engine.remark()),
                    engine.tool().checks(),
                    engine.isThere() ? null : engine.tool().unproven());
        }
    }

    private record Helm(
            boolean loaded,
            @Nullable String version,
            @Nullable String remark) {}

    public static String of(Checkup checkup) {
        Helm helm = new Helm(
                checkup.helm().isLoaded(),
                checkup.helm().version(),
                checkup.helm().remark());
        return JsonText.of(new All(
                1,
                checkup.engines().stream().map(Engine::of).toList(),
                helm,
                checkup.java(),
                checkup.cache(),
                checkup.isPipeline()));
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
