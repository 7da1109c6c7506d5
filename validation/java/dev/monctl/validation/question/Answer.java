package dev.monctl.validation.question;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.engine.Program;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** What a program said to a question about files, and what that means. */
record Answer(Program program, Program.Outcome outcome) {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Asks it, and waits for it; that it does not end is no answer. */
    static Answer to(Program program, List<String> arguments) throws IOException, InterruptedException {
        Program.Outcome outcome = program.run(arguments, "", LIMIT);
        if (!outcome.finished()) {
            throw new IOException("it did not end within " + LIMIT.toSeconds() + " s");
        }
        return new Answer(program, outcome);
    }

    boolean isYes() {
        return outcome.exitCode() == 0;
    }

    /**
     * A finding for each complaint; none where it is content.
     *
     * @param printed the stream on which it complains
     * @param file what it was asked about
     */
    List<Finding> findings(String code, String printed, String file, Shown shown) throws IOException {
        if (isYes()) {
            return List.of();
        }
        List<Complaint> complaints = Complaints.read(printed, file, shown);
        if (complaints.isEmpty()) {
            throw new IOException("exit code " + outcome.exitCode() + " without a reason: "
                    + shown.readable((outcome.output() + outcome.errors()).strip()));
        }
        boolean anyPlaced = complaints.stream().anyMatch(Complaint::isPlaced);
        return complaints.stream()
                // The last line often only sums up what was said.
                .filter(complaint -> complaint.isPlaced() || !anyPlaced || !isSum(complaint))
                .map(complaint -> finding(code, complaint, shown))
                .distinct()
                .toList();
    }

    private static boolean isSum(Complaint complaint) {
        return complaint.message().startsWith("encountered errors");
    }

    private Finding finding(String code, Complaint complaint, Shown shown) {
        String name = complaint.file().substring(complaint.file().lastIndexOf('/') + 1);
        String what = program.name() + " refuses " + name + ": " + shown.readable(complaint.message());
        return Finding.error(code, shown.place(complaint), what, null);
    }
}
