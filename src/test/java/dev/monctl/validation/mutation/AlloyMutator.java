package dev.monctl.validation.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes in a configuration of Alloy, in a file of its own or as a text in a values file. */
final class AlloyMutator implements Mutator {
    private static final Pattern ARGUMENT = Pattern.compile("(\\s*)(\\w+)(\\s*= )(.+)");
    private static final Pattern BLOCK = Pattern.compile("(\\s*)([a-z_.]+)(?: \"(\\w+)\")? \\{( \\})?");
    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:prometheus|loki|discovery|local)\\.[a-z_.]+\\.(\\w+)\\.(?:receiver|output|targets|rules|content)");
    private static final Pattern ENVIRONMENT = Pattern.compile("(?<=sys\\.env\\(\")\\w+");
    private static final Pattern ITEM = Pattern.compile("(?<=[\\[ ])\"([^\"]*)\"(?:, |(?=\\]))");
    private static final Pattern META = Pattern.compile("__\\w+");
    private static final Set<String> WORDS =
            Set.of("level", "format", "action", "role", "target_label", "stability", "sys.env");

    @Override
    public void mutate(Lines text, Mistakes into) {
        Deque<String> above = new ArrayDeque<>();
        for (int at = 0; at < text.size(); at++) {
            String line = text.line(at);
            if (text.isComment(at) || line.strip().startsWith("{{")) {
                continue;
            }
            Matcher block = BLOCK.matcher(line);
            Matcher argument = ARGUMENT.matcher(line);
            if (block.matches()) {
                block(text, at, block, into);
            } else if (argument.matches()) {
                argument(text, at, argument, above.peek(), into);
            }
            if (line.endsWith("{")) {
                above.push(line.strip());
            } else if (line.strip().startsWith("}") && !above.isEmpty()) {
                above.pop();
            }
        }
    }

    private static void block(Lines text, int at, Matcher block, Mistakes into) {
        int end = end(text, at);
        List<String> body = text.lines().subList(at, end);
        boolean isLabel = body.stream().anyMatch(line -> line.contains("target_label"));
        into.add(
                isLabel ? Operator.DROP_LABEL : Operator.DELETE_KEY,
                String.join(" ", body.subList(0, Math.min(5, body.size()))),
                at,
                end,
                List.of());
        into.add(Operator.MISSPELL_KEY, at, block.start(2), block.end(2), Typo.in(block.group(2)));
        if (block.group(3) != null) {
            into.add(Operator.RENAME_REFERENCE, at, block.start(3), block.end(3), Typo.in(block.group(3)));
        }
    }

    private static int end(Lines text, int at) {
        if (!text.line(at).endsWith("{")) {
            return at + 1;
        }
        int end = at + 1;
        while (text.indent(end) > text.indent(at)) {
            end++;
        }
        return end + 1;
    }

    private static void argument(Lines text, int at, Matcher argument, String above, Mistakes into) {
        String line = text.line(at);
        boolean isLabel = above != null && above.matches(".*[Ll]abels.*= \\{|values = \\{");
        int end = end(text, at);
        into.add(isLabel ? Operator.DROP_LABEL : Operator.DELETE_KEY, line, at, end, List.of());
        into.add(
                isLabel ? Operator.MISSPELL_WORD : Operator.MISSPELL_KEY,
                at,
                argument.start(2),
                argument.end(2),
                Typo.in(argument.group(2)));
        Matcher reference = REFERENCE.matcher(line);
        while (reference.find()) {
            into.add(Operator.RENAME_REFERENCE, at, reference.start(1), reference.end(1), Typo.in(reference.group(1)));
        }
        for (Pattern pattern : List.of(ENVIRONMENT, META)) {
            Matcher word = pattern.matcher(line);
            while (word.find()) {
                into.add(Operator.MISSPELL_WORD, at, word.start(), word.end(), Typo.in(word.group()));
            }
        }
        Matcher measure = Unit.MEASURE.matcher(line).region(argument.start(4), line.length());
        while (measure.find()) {
            int from = measure.start();
            int to = measure.end();
            Unit.wrong(measure.group()).ifPresent(wrong -> into.add(Operator.CHANGE_UNIT, at, from, to, wrong));
        }
        Matcher item =
                ITEM.matcher(line).region(argument.start(4), line.length()).useTransparentBounds(true);
        while (item.find()) {
            into.add(Operator.DROP_ITEM, at, item.start(), item.end(), "");
        }
        String value = argument.group(4);
        if (WORDS.contains(argument.group(2)) && value.matches("\"\\w+\"")) {
            into.add(
                    Operator.MISSPELL_WORD,
                    at,
                    argument.start(4) + 1,
                    argument.end(4) - 1,
                    Typo.in(value.substring(1, value.length() - 1)));
        }
        swap(text, at, argument, into);
    }

    private static void swap(Lines text, int at, Matcher argument, Mistakes into) {
        Matcher next = at + 1 < text.size() ? ARGUMENT.matcher(text.line(at + 1)) : ARGUMENT.matcher("");
        if (!next.matches() || text.indent(at) != text.indent(at + 1)) {
            return;
        }
        String one = argument.group(4);
        String other = next.group(4);
        if (Kind.of(one) == Kind.of(other) && Kind.of(one) != Kind.OTHER && !one.equals(other)) {
            List<String> swapped = new ArrayList<>();
            swapped.add(text.line(at).substring(0, argument.start(4)) + other);
            swapped.add(text.line(at + 1).substring(0, next.start(4)) + one);
            into.add(Operator.SWAP_VALUES, text.line(at) + " ↔ " + text.line(at + 1), at, at + 2, swapped);
        }
    }
}
