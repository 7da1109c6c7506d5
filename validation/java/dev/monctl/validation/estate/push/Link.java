package dev.monctl.validation.estate.push;

import dev.monctl.validation.estate.sender.Delivery;
import java.util.Optional;

/** Something that a delivery passes on its way to a port of the hub that is open. */
interface Link {
    /** What keeps the delivery from passing; empty where it passes. */
    Optional<MissingLink> missing(Delivery delivery, Target target, ExposedPort exposed);
}
