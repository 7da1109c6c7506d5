package dev.monctl.cli;

import dev.monctl.cli.folder.OutputFolder;
import dev.monctl.cli.folder.Overwrite;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.engine.Engines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders an estate, proves it and makes the output folder what it says.
 *
 * @param topology the estate's file
 * @param out the output folder
 */
record Rendering(Path topology, Path out, Engines engines, Overwrite overwrite) {
    /** Tells what came of it; the exit code. */
    int tellIn(ReportOptions report) throws InterruptedException {
        OutputPlaces places = new OutputPlaces(out);
        Proof proof = new Proof(topology, places, engines);
        Outcome outcome = proof.ofRendering();
        if (outcome.tree().isEmpty()) {
            return report.print(outcome.findings());
        }
        OutputTree tree = outcome.tree().get();
        List<Finding> all = new ArrayList<>(outcome.findings());
        all.addAll(places.of(new OutputFolder(out).write(tree, proof.input(), overwrite)));
        int exitCode = report.print(all);
        if (exitCode == 0) {
            report.say(out + ": " + tree.files().size() + " files are what " + topology + " says");
        }
        return exitCode;
    }
}
