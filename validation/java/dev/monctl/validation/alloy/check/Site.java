package dev.monctl.validation.alloy.check;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands: in which configuration, among which names, in which text.
 *
 * @param user the block that refers to others from there; null where it is none
 */
record Site(
        Setting setting,
        Scope scope,
        Complaints complaints,
        @Nullable Target user) {
    Availability availability() {
        return new Availability(setting, complaints);
    }
}
