package dev.monctl.validation.question;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.engine.Engine;
import dev.monctl.validation.engine.Pin;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.engine.Tool;
import dev.monctl.validation.pod.MountedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks promtool about each Prometheus: its configuration with the rules that it names, and all rules in its pod. */
record Promtool(Pods pods, OutputTree tree, Path folder) implements Engine {
    private static final String CODE = "engine/promtool";
    private static final Pattern RULES = Pattern.compile("(?m)^groups:");

    @Override
    public String program() {
        return Tool.PROMTOOL.program();
    }

    @Override
    public String subject() {
        return "charts";
    }

    @Override
    public List<Pin> pins() {
        return pods.versions("prometheus", "the hub runs Prometheus");
    }

    @Override
    public List<Finding> judge(Program program) throws IOException, InterruptedException {
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (PodFiles pod : pods.running("prometheus")) {
            Shown shown = pod.layOut(folder.resolve(String.valueOf(number++)), tree);
            Optional<MountedFile> config = pod.configuration("config.file");
            if (config.isPresent()) {
                findings.addAll(ask(program, List.of("check", "config"), List.of(config.get()), shown));
            }
            List<MountedFile> rules = pod.container().files().files().stream()
                    .filter(file -> file.text()
                            .filter(text -> RULES.matcher(text).find())
                            .isPresent())
                    .toList();
            if (!rules.isEmpty()) {
                findings.addAll(ask(program, List.of("check", "rules"), rules, shown));
            }
        }
        // Rules that the configuration names are told of twice.
        return findings.stream().distinct().toList();
    }

    private static List<Finding> ask(Program program, List<String> command, List<MountedFile> files, Shown shown)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(command);
        files.forEach(file -> arguments.add(shown.root() + file.path()));
        Answer answer = Answer.to(program, arguments);
        String first = shown.root() + files.get(0).path();
        return answer.findings(CODE, answer.outcome().errors(), first, shown);
    }
}
