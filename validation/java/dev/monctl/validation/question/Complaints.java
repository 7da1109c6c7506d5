package dev.monctl.validation.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what programs have to say: Prometheus and its kin, Alloy, Nix. All begin with a word of failure and name a file; the
 * line stands behind the file, before the message, or on a line of its own.
 */
final class Complaints {
    private static final Pattern BEGIN =
            Pattern.compile("^(?:.*?\\s)?(?:FAILED:|[Ee]rror:|failed parsing config:|CONFIG ERROR:)(?:\\s+|$)");

    private static final Pattern LINE = Pattern.compile("^:?\\s*(?:yaml: )?line (\\d+): (.+)$");
    private static final Pattern POSITION = Pattern.compile("^:\\s*(\\d+)(?::(\\d+))?(?::|$)\\s*(.*)$");
    private static final Pattern HEADING = Pattern.compile("^:?\\s*(?:.*errors:)?$");

    private final Shown shown;
    private final List<Complaint> complaints = new ArrayList<>();
    private String file;
    private boolean begun;

    private Complaints(String first, Shown shown) {
        this.file = first;
        this.shown = shown;
    }

    /**
     * All complaints in what a program printed.
     *
     * @param first the file that is meant until another one is named
     */
    static List<Complaint> read(String printed, String first, Shown shown) {
        Complaints reading = new Complaints(first, shown);
        printed.lines().forEach(reading::read);
        return List.copyOf(reading.complaints);
    }

    private void read(String line) {
        Matcher begin = BEGIN.matcher(line);
        boolean begins = !isPlaced(line.strip()) && begin.find();
        begun |= begins;
        String text = (begins ? line.substring(begin.end()) : line).strip().replaceFirst("^template: ", "");
        Optional<Shown.Mention> named = shown.mention(text);
        file = named.map(Shown.Mention::file).orElse(file);
        String rest = named.map(Shown.Mention::behind).orElse(text);
        Matcher numbered = LINE.matcher(rest);
        Matcher position = POSITION.matcher(rest);
        if (begun && numbered.matches()) {
            add(Integer.parseInt(numbered.group(1)), 0, numbered.group(2));
        } else if (named.isPresent() && position.matches()) {
            int column = position.group(2) == null ? 0 : Integer.parseInt(position.group(2));
            placed(Integer.parseInt(position.group(1)), column, position.group(3));
        } else if (begins && !HEADING.matcher(rest).matches()) {
            add(0, 0, rest.replaceFirst("^:\\s*", ""));
        }
    }

    /** Whether a line begins with a file and a position; a word of failure behind them is a part of the message. */
    private boolean isPlaced(String line) {
        return shown.mention(line)
                .filter(named -> line.equals(named.file() + named.behind()))
                .filter(named -> POSITION.matcher(named.behind()).matches())
                .isPresent();
    }

    /** A position without a message belongs to the message before it. */
    private void placed(int line, int column, String message) {
        int last = complaints.size() - 1;
        if (!message.isEmpty()) {
            add(line, column, message);
        } else if (last >= 0 && !complaints.get(last).isPlaced()) {
            complaints.set(
                    last, new Complaint(file, line, column, complaints.get(last).message()));
        }
    }

    private void add(int line, int column, String message) {
        complaints.add(new Complaint(file, line, column, message));
    }
}
