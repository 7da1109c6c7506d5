package dev.monctl.validation.helm;

import com.marcnuri.helm.jni.HelmLib;
import com.marcnuri.helm.jni.TemplateOptions;
import com.sun.jna.Native;
import dev.monctl.model.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A process of its own that renders: for what a test cannot do to the process it runs in. */
final class HelmChild {
    private HelmChild() {}

    static Process start(Map<String, String> environment, String... arguments) throws IOException {
        return startBehind(List.of(), environment, arguments);
    }

    /** Starts it through a program that becomes it. */
    static Process startBehind(List<String> program, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(
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
                case "write-to-standard-error" -> {
                    var captured = new CapturedErrors(folder.scratch("errors").resolve("log")).during(() -> {
                        System.err.write(
                                "2026/01/01 00:00:00 from Go\nfrom another: ü\n".getBytes(StandardCharsets.UTF_8));
                        return "";
                    });
                    System.out.print("log: " + captured.log());
                }
                case "lint" -> HelmEngines.embedded().lint(folder, "charts/hub").forEach(System.out::println);
                case "leave-while-unpacking" -> {
                    HelmEngines.preload();
                    awaitUnpacking(Path.of(System.getenv("XDG_CACHE_HOME"), "monctl", "helm"));
                }
                case "unchecked" ->
                    new EmbeddedProgram(new Deadline(Duration.ofSeconds(60)))
                            .template(new HelmProgram.Request(
                                    folder.chart("charts/hub"), "hub", "monitoring", "1.35", List.of(), false));
                case "with-cluster" -> templateWithClusterAtHand(folder);
                case "late" ->
                    print(new CheckedHelm(new EmbeddedProgram(new Deadline(Duration.ofMillis(100))))
                            .template(folder, chart.deployment()));
                case "late-and-again" -> lateAndAgain(folder, chart);
                case "late-and-done" -> lateAndDone(folder, chart);
                case "and-sleep" -> {
                    print(HelmEngines.embedded().template(folder, chart.deployment()));
                    Thread.sleep(60_000);
                }
                case "both-and-sleep" -> {
                    both(folder, chart);
                    Thread.sleep(60_000);
                }
                case "both-forever" -> {
                    HelmEngine second = both(folder, chart);
                    Thread beside = new Thread(() -> forever(second, folder, chart), "rendering beside");
                    beside.setDaemon(true);
                    beside.start();
                    forever(HelmEngines.embedded(), folder, chart);
                }
                default -> {
                    print(HelmEngines.embedded().template(folder, chart.deployment()));
                    forever(HelmEngines.embedded(), folder, chart);
                }
            }
        }
        System.err.println("standard error is heard");
        System.exit(0);
    }

    private static void lateAndAgain(ChartFolder folder, ChartCase chart) {
        for (int time = 1; time <= 2; time++) {
            new CheckedHelm(new EmbeddedProgram(new Deadline(Duration.ofMillis(100))))
                    .template(folder, chart.deployment())
                    .findings()
                    .forEach(finding -> System.out.println(finding.what() + "\n= help: " + finding.help()));
        }
    }

    /** Asks again until the call that was given up has ended. */
    private static void lateAndDone(ChartFolder folder, ChartCase chart) throws Exception {
        print(new CheckedHelm(new EmbeddedProgram(new Deadline(Duration.ofMillis(6))))
                .template(folder, chart.deployment()));
        HelmResult result = HelmEngines.embedded().template(folder, chart.deployment());
        while (!result.findings().isEmpty()) {
            Thread.sleep(10);
            result = HelmEngines.embedded().template(folder, chart.deployment());
        }
        print(result);
    }

    private static void awaitUnpacking(Path cache) throws Exception {
        String[] begun = null;
        while (begun == null || begun.length == 0) {
            begun = cache.toFile().list((folder, name) -> name.startsWith(LibraryCache.LEFTOVER));
            Thread.sleep(1);
        }
    }

    /** Loads Helm's library as it is, with all that stands in the environment. */
    private static void templateWithClusterAtHand(ChartFolder folder) throws Exception {
        Path own = folder.scratch("own");
        LibraryCache cache = LibraryCache.ofUser(System.getenv(), own);
        LibraryCache.Copy copy = cache.copy(LibraryResource.find().orElseThrow());
        HelmLib library = Native.load(copy.file().toString(), HelmLib.class);
        String chart = folder.chart("charts/hub").toString();
        library.Template(new TemplateOptions(
                "hub", null, chart, "monitoring", "1.35", 0, 0, null, null, "", null, null, null, 0, 0, null, 0, null));
    }

    /** Has two Helms render, of which the second is the answer. */
    private static HelmEngine both(ChartFolder folder, ChartCase chart) {
        HelmEngine first = HelmEngines.embedded();
        HelmEngine second = first.another().orElseThrow();
        first.template(folder, chart.deployment());
        print(second.template(folder, chart.deployment()));
        return second;
    }

    private static void forever(HelmEngine helm, ChartFolder folder, ChartCase chart) {
        @Nullable HelmResult last = null;
        while (last == null || last.findings().isEmpty()) {
            last = helm.template(folder, chart.deployment());
        }
    }

    private static void print(HelmResult result) {
        result.findings().stream().map(Finding::code).forEach(System.out::println);
        System.out.println("rendered " + result.templates().size());
    }
}
