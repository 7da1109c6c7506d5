package dev.monctl.model.topology;

import dev.monctl.model.yaml.Source;

/**
 * A file of the owner's, which monctl takes a text from.
 *
 * @param path below the topology's folder, with {@code /}
 */
public record OwnFile(String path, Source source) {
    /** The file's own name, without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String text() {
        return source.text();
    }
}
