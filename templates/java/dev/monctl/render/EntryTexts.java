package dev.monctl.render;

import dev.monctl.model.hujson.HujsonValue.Container;
import dev.monctl.model.hujson.HujsonValue.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The entries of a HuJSON text as lines that can be put elsewhere, each with the comments before it. */
record EntryTexts(String text) {

    /** The lines of an entry, without the indentation that they have in common. */
    List<String> lines(Container container, int index) {
        Extent entry = container.entries().get(index);
        int before = index == 0
                ? container.start() + 1
                : container.entries().get(index - 1).end();
        List<String> lines = new ArrayList<>(comments(before, entry.start()).toList());
        int indent = entry.start() - (text.lastIndexOf('\n', entry.start()) + 1);
        lines.addAll(text.substring(entry.start(), entry.end())
                .lines()
                .map(line -> without(indent, line))
                .toList());
        return lines;
    }

    private Stream<String> comments(int start, int end) {
        return text.substring(start, end).lines().map(String::strip).filter(line -> line.startsWith("//"));
    }

    private static String without(int indent, String line) {
        int spaces = 0;
        while (spaces < indent && spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return line.substring(spaces);
    }
}
