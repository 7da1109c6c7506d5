package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.catalog.Argument;
import dev.monctl.validation.alloy.catalog.Body;
import dev.monctl.validation.alloy.syntax.Node;
import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import dev.monctl.validation.duration.GoDuration;
import java.time.Duration;
import java.util.Optional;

/** A scrape may not take longer than the time until the next one; both have defaults. */
record ScrapeTimes(Site site, Block block, String whose, Body body) {
    private static final String INTERVAL = "scrape_interval";
    private static final String TIMEOUT = "scrape_timeout";

    /** Whether a body is that of something that scrapes. */
    static boolean applies(Body body) {
        return body.arguments().containsKey(INTERVAL) && body.arguments().containsKey(TIMEOUT);
    }

    void check() {
        Optional<String> interval = value(INTERVAL);
        Optional<String> timeout = value(TIMEOUT);
        if (interval.isEmpty() || timeout.isEmpty()) {
            return;
        }
        Optional<Duration> between = GoDuration.of(interval.get());
        Optional<Duration> least = GoDuration.of(timeout.get());
        if (between.isPresent() && least.isPresent() && least.get().compareTo(between.get()) > 0) {
            site.complaints()
                    .error(
                            "alloy/scrape-timeout",
                            place(),
                            whose + " waits " + timeout.get() + " for an answer, but asks again after "
                                    + interval.get(),
                            "write " + TIMEOUT + " = \"" + interval.get() + "\"");
        }
    }

    private Node place() {
        return block.attribute(TIMEOUT)
                .or(() -> block.attribute(INTERVAL))
                .<Node>map(Attribute::value)
                .orElse(block.head());
    }

    /** Empty where it is known at run time only. */
    private Optional<String> value(String name) {
        Optional<Attribute> attribute = block.attribute(name);
        if (attribute.isPresent()) {
            return new Constants(site.setting().configuration().environment())
                    .value(attribute.get().value())
                    .map(Object::toString);
        }
        return Optional.ofNullable(body.arguments().get(name))
                .map(Argument::defaultValue)
                .map(value -> value.replace("\"", ""));
    }
}
