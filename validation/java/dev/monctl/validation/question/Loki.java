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

/** Asks Loki itself whether it would start with its configuration and its flags. */
record Loki(Pods pods, OutputTree tree, Path folder) implements Engine {
    @Override
    public String program() {
        return Tool.LOKI.program();
    }

    @Override
    public String subject() {
        return "charts";
    }

    @Override
    public List<Pin> pins() {
        return pods.versions("loki", "the hub runs Loki");
    }

    @Override
    public List<Finding> judge(Program program) throws IOException, InterruptedException {
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (PodFiles pod : pods.running("loki")) {
            Optional<MountedFile> config = pod.configuration("config.file");
            if (config.isPresent()) {
                Shown shown = pod.layOut(folder.resolve(String.valueOf(number++)), tree);
                String file = shown.root() + config.get().path();
                Answer answer = Answer.to(program, arguments(pod, file));
                // It says what it cannot read on one stream, and what cannot be right in its log.
                String printed = answer.outcome().errors().replace("\\n", "\n").replace("\\\"", "\"");
                findings.addAll(answer.findings("engine/loki", printed, file, shown));
            }
        }
        return findings;
    }

    private static List<String> arguments(PodFiles pod, String file) {
        List<String> arguments = new ArrayList<>(List.of("-verify-config", "-config.file=" + file));
        pod.container()
                .commandLine()
                .flag("config.expand-env")
                .ifPresent(flag -> arguments.add("-config.expand-env=" + flag.value()));
        return arguments;
    }
}
