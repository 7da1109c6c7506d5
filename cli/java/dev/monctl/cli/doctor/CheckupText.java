package dev.monctl.cli.doctor;

import dev.monctl.validation.helm.EmbeddedHelm;

/** A checkup for people. */
public final class CheckupText {
    private static final String INDENT = " ".repeat(18);

    private CheckupText() {}

    public static String of(Checkup checkup) {
        StringBuilder text = new StringBuilder("Programs that are asked, from tools/bin or PATH:\n");
        checkup.engines().forEach(engine -> text.append(engine(engine)));
        EmbeddedHelm helm = checkup.helm();
        text.append("\nIn monctl itself:\n");
        text.append(
                line("helm", helm.isLoaded() ? helm.version() + ", " + helm.remark() : "not loaded: " + helm.remark()));
        text.append("\nAround it:\n");
        text.append(line("java", checkup.java()));
        text.append(line("cache", checkup.cache()));
        text.append(line("CI", checkup.isPipeline() ? "yes" : "no"));
        return text.toString();
    }

    private static String engine(EngineState engine) {
        String remark = engine.remark().isEmpty() ? "" : " (" + engine.remark() + ")";
        String name = engine.tool().program();
        String path = engine.path().map(there -> "  " + there).orElse("");
        if (engine.isThere()) {
            String version = engine.version().isEmpty() ? "of no version" : engine.version();
            return line(name, version + remark + path) + INDENT + "checks "
                    + engine.tool().checks() + "\n";
        }
        return line(name, "missing" + remark) + INDENT + "unproven: "
                + engine.tool().unproven() + "\n";
    }

    private static String line(String name, String value) {
        return "  " + name + " ".repeat(16 - name.length()) + value + "\n";
    }
}
