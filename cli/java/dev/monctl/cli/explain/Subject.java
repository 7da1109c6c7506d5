package dev.monctl.cli.explain;

import java.util.Collection;
import java.util.Optional;

/** A kind of thing that can be explained. */
public interface Subject {
    /** Absent where it is no thing of this kind. */
    Optional<Explanation> explain(String thing);

    /** What such things are called, for who misspells one. */
    Collection<String> names();
}
