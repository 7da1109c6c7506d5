package dev.monctl.validation.gotemplate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the templates of one program may use.
 *
 * @param functions by name, those that every template has among them
 * @param variables that are set before the template begins, with their dollar sign
 * @param fields of what the template is given
 * @param templates that the program itself defines
 */
public record TemplateLanguage(
        Map<String, Arity> functions, Set<String> variables, Set<String> fields, Set<String> templates) {
    /** How many arguments a function takes. */
    record Arity(int least, int most) {
        static Arity parse(String text) {
            int dots = text.indexOf("..");
            int least = Integer.parseInt(dots < 0 ? text : text.substring(0, dots));
            return new Arity(least, dots < 0 ? least : Integer.MAX_VALUE);
        }

        String words() {
            String least = String.valueOf(this.least);
            return (most == this.least ? least : "at least " + least) + (this.least == 1 ? " argument" : " arguments");
        }
    }

    /**
     * Reads a list: in each line a kind, a name and, of a function, the number of its arguments, {@code 1..} for one or more.
     */
    public static TemplateLanguage parse(List<String> lines) {
        Map<String, Arity> functions = new LinkedHashMap<>();
        Set<String> variables = new LinkedHashSet<>();
        Set<String> fields = new LinkedHashSet<>();
        Set<String> templates = new LinkedHashSet<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "function" -> functions.put(words[1], Arity.parse(words[2]));
                case "variable" -> variables.add(words[1]);
                case "field" -> fields.add(words[1]);
                case "template" -> templates.add(words[1]);
                default -> throw new IllegalArgumentException("not a line about templates: " + line);
            }
        }
        return new TemplateLanguage(functions, variables, fields, templates);
    }
}
