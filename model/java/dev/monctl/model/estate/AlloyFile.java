package dev.monctl.model.estate;

import dev.monctl.model.finding.Place;

/**
 * A file with Alloy configuration of the owner's.
 *
 * @param name what it is called beside the rendered configuration
 * @param path below the topology's folder
 * @param naming where the topology names it
 */
public record AlloyFile(String name, String path, String text, Place naming) {
    /** Alloy reads no other files of a folder. */
    private static final String ENDING = ".alloy";

    public AlloyFile {
        name = name.endsWith(ENDING) ? name : name + ENDING;
    }

    /** Its name without the ending that every such file has. */
    public String baseName() {
        return name.substring(0, name.length() - ENDING.length());
    }
}
