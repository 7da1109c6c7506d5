package dev.monctl.validation.config.program;

import dev.monctl.model.finding.Finding;
import java.util.List;

/** Takes down what is wrong with the files of a program. */
public interface Notebook {
    void add(Finding finding);

    /** All of them, in this order. */
    default void addAll(List<Finding> more) {
        more.forEach(this::add);
    }
}
