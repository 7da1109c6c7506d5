package dev.monctl.validation.engine;

import dev.monctl.model.finding.Place;
import dev.monctl.validation.document.SourceComment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Rendered documents in a folder, each in a file of its own, by whose name a program can say which it means. */
final class DocumentFiles {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private DocumentFiles() {}

    static DocumentFiles write(Path folder, Collection<String> documents) throws IOException {
        DocumentFiles files = new DocumentFiles();
        for (String document : documents) {
            String file = folder.resolve(files.numbers.size() + ".yaml").toString();
            Files.writeString(Path.of(file), document);
            files.numbers.put(file, files.numbers.size());
            document.lines()
                    .flatMap(line -> SourceComment.path(line).stream())
                    .findFirst()
                    .map(Place::file)
                    .ifPresent(place -> files.places.put(file, place));
        }
        return files;
    }

    /** The file's place among the others. */
    int number(String file) {
        return numbers.getOrDefault(file, numbers.size());
    }

    /** The template that the file was rendered from, as far as it says that. */
    Place place(String file, String otherwise) {
        return places.getOrDefault(file, Place.file(otherwise));
    }
}
