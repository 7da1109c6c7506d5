package dev.monctl.validation.question;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.engine.Engine;
import dev.monctl.validation.engine.Pin;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.engine.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks Alloy about each configuration that differs: whether its text is formatted, and whether it would be loaded. */
record Alloy(Pods pods, OutputTree tree, Path folder) implements Engine {
    private static final String FORMAT = "is not formatted correctly";

    @Override
    public String program() {
        return Tool.ALLOY.program();
    }

    @Override
    public String subject() {
        return "the Alloy configurations";
    }

    @Override
    public List<Pin> pins() {
        return pods.versions("alloy", "the agents run Alloy");
    }

    @Override
    public List<Finding> judge(Program program) throws IOException, InterruptedException {
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (AlloyTexts texts : AlloyTexts.all(pods, tree)) {
            Shown shown = new Shown(folder.resolve(String.valueOf(number++)));
            for (AlloyTexts.Text text : texts.files()) {
                Path file = shown.write(text.name(), text.content(), text.origin());
                format(program, file, shown).ifPresent(findings::add);
            }
            findings.addAll(validate(program, texts, shown));
        }
        // What is wrong with a text that many spokes share is wrong once.
        return findings.stream().distinct().toList();
    }

    /** That it cannot be read at all is said when it is loaded. */
    private static Optional<Finding> format(Program program, Path file, Shown shown)
            throws IOException, InterruptedException {
        Answer answer = Answer.to(program, List.of("fmt", "-t", file.toString()));
        if (!answer.outcome().errors().contains(FORMAT)) {
            return Optional.empty();
        }
        return Optional.of(Finding.warning(
                "engine/alloy-format",
                shown.place(new Complaint(file.toString(), 0, 0, "")),
                "alloy fmt would change " + file.getFileName(),
                "whoever formats it gets a difference that means nothing",
                "monctl fmt, if the text is yours"));
    }

    private static List<Finding> validate(Program program, AlloyTexts texts, Shown shown)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("validate"));
        texts.stability().ifPresent(level -> arguments.add("--stability.level=" + level));
        // A folder is read as one configuration, as Alloy does in its pod.
        String first = shown.root().resolve(texts.files().get(0).name()).toString();
        arguments.add(texts.files().size() == 1 ? first : shown.root().toString());
        Answer answer = Answer.to(program, arguments);
        if (answer.outcome().errors().contains("unknown command")) {
            throw new IOException("this Alloy cannot validate; 1.9 is the first that can");
        }
        return answer.findings("engine/alloy", answer.outcome().errors(), first, shown);
    }
}
