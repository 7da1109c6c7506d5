package dev.monctl.model.judge;

import dev.monctl.model.estate.Alerting;
import dev.monctl.model.estate.Channel;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Channels to which no alert goes. */
final class UnusedChannels implements Question {
    @Override
    public List<String> reads() {
        return List.of("alerting.routes", "alerting.deadMansSwitch");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        return estate.alerting().channels().values().stream()
                .filter(channel -> used(estate.alerting()).noneMatch(channel::equals))
                .map(channel -> Finding.warning(
                        "alerting/channel-unused",
                        estate.places().key("alerting.channels." + channel.name()),
                        "no alert goes to channel '" + channel.name() + "'",
                        "",
                        "name it in alerting.routes, or remove it"))
                .toList();
    }

    private static Stream<Channel> used(Alerting alerting) {
        Stream<Channel> routed = Stream.of(
                        alerting.routes().warning(), alerting.routes().critical())
                .flatMap(route -> route.to().stream());
        return alerting.deadMansSwitch() == null
                ? routed
                : Stream.concat(routed, Stream.of(alerting.deadMansSwitch().channel()));
    }
}
