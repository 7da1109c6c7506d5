package dev.monctl.cli.verify;

import dev.monctl.model.estate.AlertRule;
import dev.monctl.model.estate.Alerting;
import dev.monctl.model.estate.Spoke;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What has arrived from a spoke, and what is said about it.
 *
 * @param heartbeats empty where Prometheus did not say
 * @param lines empty where Loki did not
 * @param answering how many of its targets answer
 * @param wrongLabels of its heartbeats and its lines
 */
public record SpokeState(
        Spoke spoke,
        Optional<Arrival> heartbeats,
        Optional<Arrival> lines,
        long answering,
        List<Target> down,
        List<FiringAlert> firing,
        List<WrongLabel> wrongLabels) {
    public SpokeState {
        down = List.copyOf(down);
        firing = List.copyOf(firing);
        wrongLabels = List.copyOf(wrongLabels);
    }

    static SpokeState of(Spoke spoke, Alerting alerting, Answers answers) {
        String name = spoke.name().toString();
        Optional<Arrival> heartbeats = answers.metrics()
                .map(metrics -> new Arrival(of(name, metrics.heartbeats()), patience(spoke, alerting)));
        Optional<Arrival> lines = answers.logs().map(senders -> new Arrival(of(name, senders), HubLoki.REACH));
        return new SpokeState(
                spoke,
                heartbeats,
                lines,
                answers.metrics()
                        .map(all -> all.answering().getOrDefault(name, 0L))
                        .orElse(0L),
                answers.metrics().stream()
                        .flatMap(all -> all.down().stream())
                        .filter(target -> target.cluster().equals(name))
                        .toList(),
                answers.metrics().stream()
                        .flatMap(all -> all.firing().stream())
                        .filter(alert -> alert.cluster().equals(name))
                        .toList(),
                Stream.concat(heartbeats.stream(), lines.stream())
                        .flatMap(arrival -> WrongLabel.of(spoke.identity(), arrival).stream())
                        .distinct()
                        .toList());
    }

    private static List<Sender> of(String cluster, List<Sender> senders) {
        return senders.stream()
                .filter(sender -> sender.cluster().equals(cluster))
                .toList();
    }

    /** The time after which the first alert about its silence fires; where none does, that of the one about the way. */
    static Duration patience(Spoke spoke, Alerting alerting) {
        AlertRule lost = alerting.rule("TailscaleConnectivityLost");
        AlertRule down = alerting.rule("InstanceDown");
        TreeSet<Duration> times = new TreeSet<>();
        if (lost.isAbout(spoke)) {
            times.add(lost.forAtLeast().duration());
        }
        if (spoke.match(cluster -> false, down::isAbout)) {
            times.add(down.forAtLeast().duration());
        }
        return times.isEmpty() ? lost.forAtLeast().duration() : times.first();
    }

    /** Whether nothing arrives of at least one kind. */
    public boolean isSilent() {
        return Stream.concat(heartbeats.stream(), lines.stream()).anyMatch(Arrival::isSilent);
    }
}
