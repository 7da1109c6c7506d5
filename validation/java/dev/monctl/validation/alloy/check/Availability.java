package dev.monctl.validation.alloy.check;

import dev.monctl.model.unit.Version;
import dev.monctl.validation.alloy.catalog.Lifespan;
import dev.monctl.validation.alloy.catalog.Stability;
import dev.monctl.validation.alloy.source.Level;
import dev.monctl.validation.alloy.syntax.Node;
import org.jspecify.annotations.Nullable;

/** Whether the Alloy that reads a configuration has something, and starts it. */
record Availability(Setting setting, Complaints complaints) {
    /** Complains of what a later Alloy may not have. */
    void deprecated(Node node, String called) {
        complaints.warning(
                "alloy/deprecated",
                node,
                called + " is deprecated: a later Alloy may not have it",
                "",
                "remove it, or use what came in its place");
    }

    /** Complains of what the Alloy does not have. */
    void check(Node node, String called, Lifespan lifespan) {
        Version version = setting.configuration().version();
        if (setting.edition().has(lifespan)) {
            return;
        }
        Version since = lifespan.since();
        boolean isToCome = since != null && version.compareTo(since) < 0;
        complaints.error(
                "alloy/other-version",
                node,
                called + (isToCome ? " is new in Alloy " + since : " is gone since Alloy " + lifespan.until())
                        + ", and " + setting.configuration().reader() + " runs " + version,
                isToCome ? "run that version there, or remove it" : "remove it, or run an older version there",
                setting.configuration().naming());
    }

    /**
     * Complains of what the Alloy does not start.
     *
     * @param around the stability of what it stands in, which has been asked already
     */
    void check(Node node, String called, Stability stability, @Nullable Stability around) {
        Level level = setting.configuration().level();
        if (stability.allowedAt(level.stability()) || (around != null && !around.allowedAt(level.stability()))) {
            return;
        }
        String what = called + " is " + stability + ", so an Alloy at the level " + level.stability()
                + " does not start with it";
        if (level.isKnown()) {
            complaints.error(
                    "alloy/unstable",
                    node,
                    what,
                    "remove it"
                            + level.setting(stability)
                                    .map(words -> ", or set " + words)
                                    .orElse(""));
        } else {
            complaints.warning(
                    "alloy/perhaps-unstable",
                    node,
                    what,
                    "the owner of " + setting.configuration().reader() + " says elsewhere which level it has",
                    level.setting(stability).orElse("remove it"));
        }
    }
}
