package dev.monctl.cli.given;

import dev.monctl.model.yaml.SourceFile;
import dev.monctl.model.yaml.SourceReading;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells a topology from other files, whatever mistakes there are in it. */
public final class TopologyFile {
    /** A line that nothing else has which lies in such a repository. */
    private static final Pattern SIGN =
            Pattern.compile("(?m)^[\\s{]*[\"']?apiVersion[\"']?:\\s*[\"']?monctl\\.|^kind:\\s*[\"']?Topology\\b|^hub:");

    private TopologyFile() {}

    /** Whether it looks like one. */
    public static boolean isOne(Path file) {
        SourceReading reading = SourceFile.read(file, file.toString(), SourceFile.LIMIT);
        return reading.source() != null && SIGN.matcher(reading.source().text()).find();
    }
}
