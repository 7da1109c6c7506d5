package dev.monctl.cli;

import dev.monctl.cli.folder.FolderReading;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a proof of the output folder does not tell, since nothing is rendered for it. */
record WrittenFolder(OutputPlaces output, FolderReading lying) {
    /** @param input the hash of what the estate is read from; null where it has errors */
    List<Finding> findings(@Nullable String input) {
        List<Finding> findings = new ArrayList<>();
        findings.add(note(
                "output/as-it-lies",
                "nothing was rendered: " + name() + " was judged as it lies there",
                "whether it is what the topology renders to was not asked",
                "monctl render --check"));
        if (input == null) {
            findings.add(note(
                    "file/not-checked",
                    "not checked of " + name()
                            + ": whether its files fit together and what Helm makes of them, since the topology has errors",
                    "",
                    "mend the topology"));
        } else if (!input.equals(lying.input())) {
            findings.add(Finding.warning(
                    "output/other-input",
                    Place.file(name()),
                    name() + " was rendered from other files than those that lie here",
                    "it is judged by an estate that it is not of",
                    "monctl render"));
        }
        return findings;
    }

    private String name() {
        return output.folder().toString().replace('\\', '/');
    }

    private Finding note(String code, String what, String why, String help) {
        return Finding.note(code, Place.file(name()), what, why, help);
    }
}
