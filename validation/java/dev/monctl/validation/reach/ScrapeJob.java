package dev.monctl.validation.reach;

import java.util.List;
import java.util.Set;

/**
 * A scrape job of a system and what becomes of its series.
 *
 * @param ways from the scrape to the hub, each with the rules about names that lie on it; one that is open is enough
 * @param switchedOff collectors that its exporter does not run
 * @param interval how often it is scraped, as it is written; empty where that is a default
 */
record ScrapeJob(String name, List<List<NameFilter>> ways, Set<String> switchedOff, String interval) {
    ScrapeJob {
        ways = List.copyOf(ways);
        switchedOff = Set.copyOf(switchedOff);
    }

    boolean delivers(String metric) {
        return ways.stream().anyMatch(way -> way.stream().allMatch(filter -> filter.passes(metric)));
    }
}
