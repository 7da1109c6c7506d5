package dev.monctl.model.chart;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file {@code SHA256SUMS} beside the archives, as {@code sha256sum} writes and checks it. Its owner commits it, so whoever
 * fetches the archives later gets the same bytes or an error.
 *
 * @param lines file name to what is said of it
 * @param findings lines that say nothing
 */
public record ArchiveSums(Source source, SortedMap<String, Line> lines, List<Finding> findings) {
    /** What the file is called. */
    public static final String NAME = "SHA256SUMS";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *]([^/\\\\]+)");

    /**
     * What is said of one file.
     *
     * @param number of the line, from 1
     */
    public record Line(String sum, int number) {}

    public ArchiveSums {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        findings = List.copyOf(findings);
    }

    public static ArchiveSums read(Source source) {
        SortedMap<String, Line> lines = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < source.lines().size(); i++) {
            Matcher line = LINE.matcher(source.lines().get(i));
            if (line.matches()) {
                lines.put(line.group(2), new Line(line.group(1), i + 1));
            } else {
                findings.add(Finding.error(
                        "deps/sums",
                        place(source, i + 1),
                        "this is no line of sha256sum: 64 hexadecimal digits, two spaces and a file name",
                        "restore the file from Git, or remove the line"));
            }
        }
        return new ArchiveSums(source, lines, findings);
    }

    /** The sum that a file must have; empty where nothing is said of it. */
    public Optional<String> of(String file) {
        return Optional.ofNullable(lines.get(file)).map(Line::sum);
    }

    /** The line of a file, or all of them where nothing is said of it. */
    public Place place(String file) {
        Line line = lines.get(file);
        return line == null ? Place.file(source.name()) : place(source, line.number());
    }

    private static Place place(Source source, int number) {
        String text = source.lines().get(number - 1);
        return new Place(source.name(), number, 1, Math.max(1, text.codePointCount(0, text.length())), text, null);
    }

    /** The text of the file with these sums in place of, or beside, those that it has. */
    public String with(Map<String, String> sums) {
        SortedMap<String, String> all = new TreeMap<>(sums);
        lines.forEach((file, line) -> all.putIfAbsent(file, line.sum()));
        StringBuilder text = new StringBuilder();
        all.forEach((file, sum) -> text.append(sum).append("  ").append(file).append('\n'));
        return text.toString();
    }
}
