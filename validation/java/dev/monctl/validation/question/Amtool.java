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

/** Asks amtool about each Alertmanager: its configuration and the templates that it names. */
record Amtool(Pods pods, OutputTree tree, Path folder) implements Engine {
    @Override
    public String program() {
        return Tool.AMTOOL.program();
    }

    @Override
    public String subject() {
        return "charts";
    }

    @Override
    public List<Pin> pins() {
        return pods.versions("alertmanager", "the hub runs Alertmanager");
    }

    @Override
    public List<Finding> judge(Program program) throws IOException, InterruptedException {
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (PodFiles pod : pods.running("alertmanager")) {
            Optional<MountedFile> config = pod.configuration("config.file");
            if (config.isPresent()) {
                Shown shown = pod.layOut(folder.resolve(String.valueOf(number++)), tree);
                String file = shown.root() + config.get().path();
                Answer answer = Answer.to(program, List.of("check-config", file));
                findings.addAll(
                        answer.findings("engine/amtool", answer.outcome().output(), file, shown));
            }
        }
        return findings;
    }
}
