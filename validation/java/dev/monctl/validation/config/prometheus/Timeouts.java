package dev.monctl.validation.config.prometheus;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.duration.PrometheusDuration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scrape ends before the next one begins. */
final class Timeouts {
    private static final Duration DEFAULT_INTERVAL = Duration.ofMinutes(1);

    private final ConfigFile config;
    private final List<Finding> findings = new ArrayList<>();

    Timeouts(ConfigFile config) {
        this.config = config;
    }

    List<Finding> judge() {
        Optional<Field> global = config.field().get("global");
        Optional<Field> interval = global.flatMap(of -> of.get("scrape_interval"));
        global.ifPresent(of -> check(of, interval));
        for (Field job : config.field().items("scrape_configs")) {
            check(job, job.get("scrape_interval").or(() -> interval));
        }
        return findings;
    }

    private void check(Field holder, Optional<Field> interval) {
        Optional<Field> timeout = holder.get("scrape_timeout");
        Duration most = interval.flatMap(Timeouts::duration).orElse(DEFAULT_INTERVAL);
        timeout.filter(field ->
                        duration(field).filter(time -> time.compareTo(most) > 0).isPresent())
                .ifPresent(field -> {
                    String every = interval.flatMap(each -> each.text()).orElse("1m");
                    Finding finding = field.error(
                            "prometheus/timeout",
                            field.where() + " is " + field.text().orElse("") + ", longer than the interval of " + every,
                            "write " + every + " or less");
                    findings.add(
                            interval.map(each -> finding.beside(each.place())).orElse(finding));
                });
    }

    private static Optional<Duration> duration(Field field) {
        return field.text().flatMap(PrometheusDuration::of).filter(time -> !time.isZero());
    }
}
