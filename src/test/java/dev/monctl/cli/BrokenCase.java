package dev.monctl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.monctl.EstateCopy;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.judge.Examined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A topology that is wrong as its folder's name says, laid over the clean estate in {@code src/test/resources/clean}. Its
 * {@code case.yaml} says which token is wrong, and what an author types who follows the help.
 *
 * @param expected what stands in {@code case.yaml}
 * @param folder a copy of the case that may be changed
 */
record BrokenCase(Expected expected, Path folder) {
    private static final Path CASES = Path.of("src/test/resources/broken");
    private static final Path CLEAN = Path.of("src/test/resources/clean");

    /**
     * The token under the caret, and one way to mend it.
     *
     * @param write what stands in place of the token
     * @param line what stands in place of its whole line, behind the same indent
     * @param add a line below, indented two more
     * @param end what is added to the end of the line
     * @param create a file, with {@code {}} in it
     * @param remove {@code line}, where the line goes
     * @param says the words of the help that are followed, where they are not what is typed
     */
    record Expected(
            String wrong,
            @Nullable String write,
            @Nullable String line,
            @Nullable String add,
            @Nullable String end,
            @Nullable String create,
            @Nullable String remove,
            @Nullable String says) {

        /** What the help must say. */
        String help() {
            return Stream.of(says, write, line, add, end, create)
                    .filter(words -> words != null)
                    .findFirst()
                    .orElse("remove");
        }
    }

    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("case.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static Path message(String name) {
        return CASES.resolve(name).resolve("message.txt");
    }

    static BrokenCase copy(String name, Path folder) throws IOException {
        EstateCopy.lay(CLEAN, folder);
        EstateCopy.lay(CASES.resolve(name), folder);
        Expected expected = YAMLMapper.shared()
                .readValue(Files.readString(CASES.resolve(name).resolve("case.yaml")), Expected.class);
        return new BrokenCase(expected, folder);
    }

    List<Finding> findings() {
        return findings(folder);
    }

    /** The findings of the topology in a folder, named as if it were the current one. */
    static List<Finding> findings(Path folder) {
        String prefix = folder.toString().replace('\\', '/') + "/";
        return Examined.of(folder.resolve("topology.yaml")).unaccepted().stream()
                .map(finding -> named(finding, prefix))
                .toList();
    }

    private static Finding named(Finding finding, String prefix) {
        Place other = finding.other();
        return new Finding(
                finding.code(),
                finding.severity(),
                named(finding.place(), prefix),
                finding.what().replace(prefix, ""),
                finding.why(),
                finding.help() == null ? null : finding.help().replace(prefix, ""),
                other == null ? null : named(other, prefix));
    }

    private static Place named(Place at, String prefix) {
        return new Place(at.file().replace(prefix, ""), at.line(), at.column(), at.width(), at.text(), at.path());
    }

    /** What the caret covers. */
    static String token(Place place) {
        String line = place.text() == null ? "" : place.text();
        int start = line.offsetByCodePoints(0, place.column() - 1);
        int rest = line.codePointCount(start, line.length());
        return line.substring(start, line.offsetByCodePoints(start, Math.min(place.width(), rest)));
    }

    /** Types what the help says. */
    void mend(Place place) throws IOException {
        if (expected.create() != null) {
            Path created = folder.resolve(expected.create());
            Files.createDirectories(created.getParent());
            Files.writeString(created, "{}\n");
            return;
        }
        Path file = folder.resolve(place.file());
        List<String> lines = new ArrayList<>(List.of(new String(Files.readAllBytes(file), UTF_8).split("\n", -1)));
        String line = lines.remove(place.line() - 1);
        lines.addAll(place.line() - 1, mended(line, place));
        Files.writeString(file, String.join("\n", lines));
    }

    private List<String> mended(String line, Place place) {
        int start = line.offsetByCodePoints(0, place.column() - 1);
        if (expected.write() != null) {
            return List.of(line.substring(0, start)
                    + expected.write()
                    + line.substring(line.offsetByCodePoints(start, place.width())));
        }
        if (expected.line() != null) {
            return List.of(line.substring(0, line.length() - line.stripLeading().length()) + expected.line());
        }
        if (expected.add() != null) {
            return List.of(line, " ".repeat(start + 2) + expected.add());
        }
        return expected.end() == null ? List.of() : List.of(line + expected.end());
    }
}
