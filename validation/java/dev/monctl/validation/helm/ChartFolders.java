package dev.monctl.validation.helm;

import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Folders for one output after the other: where many are written that are nearly alike, the disk has little to do. Several threads
 * may each have one.
 */
public final class ChartFolders {
    private final Queue<WrittenCharts> free = new ConcurrentLinkedQueue<>();

    /** As {@link ChartFolder#write}; when it is closed, the next output may take its place. */
    public ChartFolder write(OutputTree tree) throws IOException {
        return ChartFolder.write(tree, free(), free::add);
    }

    private WrittenCharts free() throws IOException {
        WrittenCharts written = free.poll();
        while (written != null && !written.isThere()) {
            written.close();
            written = free.poll();
        }
        return written == null ? WrittenCharts.empty() : written;
    }
}
