package dev.monctl.validation.estate.push;

import dev.monctl.model.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery lacks on its way.
 *
 * @param what the end of a sentence that begins with who delivers what, and where
 * @param there where it is missed; null where that is the delivery itself
 */
record MissingLink(String code, String what, @Nullable Place there, String help) {}
