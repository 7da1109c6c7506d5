package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Changes;
import java.util.List;

/** Looks for one sort of danger. */
interface Hazard {
    List<Danger> in(Changes changes);
}
