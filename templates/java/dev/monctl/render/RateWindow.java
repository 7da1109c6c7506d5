package dev.monctl.render;

import dev.monctl.model.unit.TimeSpan;
import java.time.Duration;

/** How far a rate looks back. */
final class RateWindow {
    /** A rate needs two samples; of four scrapes one may be lost, and the window's start is open. */
    private static final int SCRAPES = 4;

    private RateWindow() {}

    static Duration of(TimeSpan scrapeInterval) {
        return scrapeInterval.duration().multipliedBy(SCRAPES);
    }
}
