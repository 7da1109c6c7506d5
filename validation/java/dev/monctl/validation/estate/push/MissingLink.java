package dev.monctl.validation.estate.push;

import dev.monctl.model.finding.Place;

/**
 * What a delivery lacks on its way.
 *
 * @param what the end of a sentence that begins with who delivers what, and where
 * @param there where it is missed
 */
record MissingLink(String code, String what, Place there, String help) {}
