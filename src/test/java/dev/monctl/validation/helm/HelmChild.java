package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A process of its own that renders: for what a test cannot do to the process it runs in. */
final class HelmChild {
    private HelmChild() {}

    static Process start(Map<String, String> environment, String... arguments) throws java.io.IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                HelmChild.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    public static void main(String[] arguments) throws Exception {
        ChartCase chart = ChartCase.read(arguments[1]);
        try (ChartFolder folder = ChartFolder.write(chart.tree())) {
            switch (arguments[0]) {
                case "once" -> print(HelmEngines.embedded().template(folder, chart.deployment()));
                case "lint" -> HelmEngines.embedded().lint(folder, "charts/hub").forEach(System.out::println);
                case "unchecked" ->
                    new EmbeddedProgram(Duration.ofSeconds(20))
                            .template(new HelmProgram.Request(
                                    folder.chart("charts/hub"), "hub", "monitoring", "1.35", List.of(), false));
                case "late" ->
                    print(new CheckedHelm(new EmbeddedProgram(Duration.ofMillis(100)))
                            .template(folder, chart.deployment()));
                case "and-sleep" -> {
                    print(HelmEngines.embedded().template(folder, chart.deployment()));
                    Thread.sleep(60_000);
                }
                default -> {
                    print(HelmEngines.embedded().template(folder, chart.deployment()));
                    forever(folder, chart);
                }
            }
        }
        System.err.println("standard error is heard");
        System.exit(0);
    }

    private static void forever(ChartFolder folder, ChartCase chart) {
        @Nullable HelmResult last = null;
        while (last == null || last.findings().isEmpty()) {
            last = HelmEngines.embedded().template(folder, chart.deployment());
        }
    }

    private static void print(HelmResult result) {
        result.findings().stream().map(Finding::code).forEach(System.out::println);
        System.out.println("rendered " + result.templates().size());
    }
}
