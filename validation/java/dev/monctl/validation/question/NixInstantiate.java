package dev.monctl.validation.question;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.engine.Engine;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.engine.Tool;
import dev.monctl.validation.origin.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has Nix read all modules at once. It stops at the first that is wrong, so those behind it are asked about again. */
record NixInstantiate(OutputTree tree, Path folder) implements Engine {
    private static final String SYNTAX = ".nix";

    @Override
    public String program() {
        return Tool.NIX_INSTANTIATE.program();
    }

    @Override
    public String subject() {
        return "nixos";
    }

    @Override
    public List<Finding> judge(Program program) throws IOException, InterruptedException {
        Shown shown = new Shown(folder);
        List<String> waiting = new ArrayList<>();
        for (String path : tree.files().keySet()) {
            if (path.endsWith(SYNTAX)) {
                waiting.add(shown.write(path, tree.text(path), Origin.file(tree, path))
                        .toString());
            }
        }
        List<Finding> findings = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> arguments = new ArrayList<>(List.of("--parse"));
            arguments.addAll(waiting);
            Answer answer = Answer.to(program, arguments);
            String printed = answer.outcome().errors();
            findings.addAll(answer.findings("engine/nix-instantiate", printed, waiting.get(0), shown));
            int stopped = answer.isYes() ? waiting.size() : stop(printed, waiting, shown);
            waiting.subList(0, stopped).clear();
        }
        return findings;
    }

    /** How many files need not be asked about again. */
    private static int stop(String printed, List<String> waiting, Shown shown) {
        List<Complaint> complaints = Complaints.read(printed, waiting.get(0), shown);
        return 1
                + Math.max(
                        0, waiting.indexOf(complaints.get(complaints.size() - 1).file()));
    }
}
