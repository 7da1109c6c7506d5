package dev.monctl.validation.kubernetes;

import dev.monctl.model.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a template whose key is written out and whose value Helm puts in: {@code scrape_interval: {{ .interval }}}. */
record ExpandedLines(Template template) {
    private static final Pattern ACTION = Pattern.compile("\\{\\{.*?}}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]");

    /** The only one that can have become this line; of several the one that says most of it itself. */
    Optional<Place> place(Place written) {
        String text = written.text() == null ? "" : written.text().strip();
        List<Integer> found = new ArrayList<>();
        int most = 0;
        for (int line = 0; line < template.lines().size(); line++) {
            String own = template.lines().get(line).strip();
            String literal = ACTION.matcher(own).replaceAll("");
            boolean isExpanded = own.contains("{{")
                    && !own.startsWith("{{")
                    && WORD.matcher(literal).find();
            if (!isExpanded
                    || literal.length() < most
                    || !form(own).matcher(text).matches()) {
                continue;
            }
            if (literal.length() > most) {
                found.clear();
                most = literal.length();
            }
            found.add(line);
        }
        return found.size() == 1 ? Optional.of(place(found.get(0))) : Optional.empty();
    }

    private Place place(int line) {
        String own = template.lines().get(line);
        int column = own.length() - own.stripLeading().length() + 1;
        return new Place(
                template.file(), line + 1, column, Math.max(1, own.strip().length()), own, null);
    }

    private static Pattern form(String line) {
        StringBuilder form = new StringBuilder();
        Matcher action = ACTION.matcher(line);
        int at = 0;
        while (action.find()) {
            form.append(Pattern.quote(line.substring(at, action.start()))).append(".*");
            at = action.end();
        }
        return Pattern.compile(form.append(Pattern.quote(line.substring(at))).toString());
    }
}
