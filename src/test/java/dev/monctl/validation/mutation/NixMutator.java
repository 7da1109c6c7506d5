package dev.monctl.validation.mutation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes in a NixOS module. */
final class NixMutator implements Mutator {
    private static final Pattern BINDING = Pattern.compile("(\\s*)([\\w.\"-]+) = (.*)");
    private static final Pattern REFERENCE =
            Pattern.compile("(?<=\\b(?:lib|pkgs|config\\.services|stdenv|services\\.alloy)\\.)\\w+");
    private static final Pattern VARIABLE =
            Pattern.compile("(?<=[ (])(files|permissions|flags|check|version|alloy)\\b(?![. ]=|\\.|\")");

    @Override
    public void mutate(Lines text, Mistakes into) {
        for (int at = 0; at < text.size(); at++) {
            String line = text.line(at);
            if (text.isComment(at)) {
                continue;
            }
            Matcher binding = BINDING.matcher(line);
            if (binding.matches()) {
                String key = binding.group(2);
                int end = end(text, at);
                into.add(Operator.DELETE_KEY, line, at, end, List.of());
                into.add(Operator.MISSPELL_KEY, at, binding.start(2), binding.end(2), Typo.in(key));
            } else if (line.matches("\\s*\"--[^\"]*\"")) {
                into.add(Operator.DROP_ITEM, line, at, at + 1, List.of());
                int start = line.indexOf('"');
                into.add(
                        Operator.MISSPELL_WORD,
                        at,
                        start + 1,
                        line.length() - 1,
                        Typo.in(line.substring(start + 1, line.length() - 1)));
            }
            for (Pattern pattern : List.of(REFERENCE, VARIABLE)) {
                Matcher word = pattern.matcher(line);
                while (word.find()) {
                    into.add(Operator.RENAME_REFERENCE, at, word.start(), word.end(), Typo.in(word.group()));
                }
            }
        }
    }

    private static int end(Lines text, int at) {
        int end = at;
        while (!text.line(end).endsWith(";") || text.indent(end) > text.indent(at)) {
            end++;
        }
        return end + 1;
    }
}
