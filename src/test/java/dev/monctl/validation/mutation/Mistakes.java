package dev.monctl.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mutations of one file, each result once. */
final class Mistakes {
    private final String file;
    private final Lines original;
    private final List<Mutation> mutations = new ArrayList<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Set<String> texts = new HashSet<>();

    Mistakes(String file, Lines original) {
        this.file = file;
        this.original = original;
        texts.add(original.toString());
    }

    /** The file with lines replaced, unless another mistake has made the same of it. */
    void add(Operator operator, String what, int from, int to, List<String> by) {
        String text = original.with(from, to, by).toString();
        if (texts.add(text)) {
            String words = what.strip().replaceAll("\\s+", " ");
            int count = named.merge(operator + words, 1, Integer::sum);
            String name = count == 1 ? words : words + " #" + count;
            mutations.add(new Mutation(file, operator, name, ByteBuffer.wrap(text.getBytes(UTF_8))));
        }
    }

    /** A part of one line replaced. */
    void add(Operator operator, int line, int start, int end, String by) {
        String old = original.line(line);
        String part = old.substring(start, end);
        String what = by.isEmpty() ? "without " + part.strip() : part.strip() + " → " + by.strip();
        String context = old.strip().length() > 100 ? old.strip().substring(0, 100) + "…" : old.strip();
        add(
                operator,
                what + " in: " + context,
                line,
                line + 1,
                List.of(old.substring(0, start) + by + old.substring(end)));
    }

    List<Mutation> list() {
        return List.copyOf(mutations);
    }
}
