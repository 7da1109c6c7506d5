package dev.monctl.validation.origin;

import dev.monctl.model.finding.Place;
import dev.monctl.validation.kubernetes.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a template whose key is written out and whose value Helm puts in: {@code scrape_interval: {{ .interval }}}. */
record ExpandedLines(Template template) {
    private static final Pattern ACTION = Pattern.compile("\\{\\{.*?}}");

    /** The only one that can have become this line. */
    Optional<Place> place(Place written) {
        String text = written.text() == null ? "" : written.text().strip();
        List<Integer> found = new ArrayList<>();
        for (int line = 0; line < template.lines().size(); line++) {
            String own = template.lines().get(line).strip();
            if (own.contains("{{")
                    && !own.startsWith("{{")
                    && form(own).matcher(text).matches()) {
                found.add(line);
            }
        }
        if (found.size() != 1) {
            return Optional.empty();
        }
        String own = template.lines().get(found.get(0));
        int column = own.length() - own.stripLeading().length() + 1;
        int width = Math.max(1, own.strip().length());
        return Optional.of(new Place(template.file(), found.get(0) + 1, column, width, own, null));
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
