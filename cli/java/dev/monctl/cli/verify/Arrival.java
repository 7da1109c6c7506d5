package dev.monctl.cli.verify;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What has arrived from one spoke: its heartbeats, or its log lines.
 *
 * @param senders one for each set of labels, the newest first
 * @param patience from which age on nothing counts as arriving any more
 */
public record Arrival(List<Sender> senders, Duration patience) {
    public Arrival {
        senders = senders.stream().sorted(Comparator.comparing(Sender::age)).toList();
    }

    /** Of the newest; empty where nothing was found. */
    public Optional<Duration> age() {
        return senders.stream().findFirst().map(Sender::age);
    }

    /** As the alerts see it, whose ranges do not hold what is exactly as old as they are long. */
    public boolean isSilent() {
        return age().map(age -> age.compareTo(patience) >= 0).orElse(true);
    }

    /** Those that send now. Labels that somebody has corrected are in sight for some time. */
    List<Sender> current() {
        return senders.stream()
                .filter(sender -> sender.age().compareTo(patience) < 0)
                .toList();
    }
}
