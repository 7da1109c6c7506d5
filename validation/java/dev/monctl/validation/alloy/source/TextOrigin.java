package dev.monctl.validation.alloy.source;

import dev.monctl.model.estate.AlloyFile;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a text come from that several files were put into: those of the owner's, and what is written around them.
 * It is looked for when something is complained of, so reading costs nothing for it.
 */
final class TextOrigin implements Origin {
    private final Source text;
    private final List<AlloyFile> owners;
    private final Supplier<Origin> around;
    private @Nullable List<FileOrigin> files;
    private @Nullable Origin others;

    /** @param around where all other lines come from */
    TextOrigin(Source text, List<AlloyFile> owners, Supplier<Origin> around) {
        this.text = text;
        this.owners = owners;
        this.around = around;
    }

    @Override
    public Place place(Span span) {
        if (files == null || others == null) {
            files = find();
            others = around.get();
        }
        Optional<FileOrigin> file =
                files.stream().filter(it -> it.holds(span.line())).findFirst();
        return file.isPresent() ? file.get().place(span) : others.place(span);
    }

    private List<FileOrigin> find() {
        List<FileOrigin> found = new ArrayList<>();
        for (AlloyFile owner : owners) {
            FileOrigin.find(owner.source(), owner.naming().path(), text.lines()).ifPresent(found::add);
        }
        return found;
    }
}
