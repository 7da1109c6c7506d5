package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import java.util.List;

/** One thing that is asked of every estate. */
@FunctionalInterface
interface Question {
    /** What there is to complain about; empty where all is well. */
    List<Finding> ask(Estate estate);

    /**
     * The keys whose values it compares. Where one of them has an error already, it is not asked: the answer would speak of
     * values that nobody wrote.
     */
    default List<String> reads() {
        return List.of();
    }
}
