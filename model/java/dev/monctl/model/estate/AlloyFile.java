package dev.monctl.model.estate;

import dev.monctl.model.finding.Place;

/**
 * A file with Alloy configuration of the owner's.
 *
 * @param name what it is called beside the rendered configuration
 * @param path below the topology's folder
 * @param naming where the topology names it
 */
public record AlloyFile(String name, String path, String text, Place naming) {}
