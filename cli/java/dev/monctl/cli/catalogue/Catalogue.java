package dev.monctl.cli.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every finding that monctl may print, as {@code docs/findings.md} tells of it: the page itself lies in the jar. */
public final class Catalogue {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (error|warning|note) \\| (.+) \\|$");

    private final Map<String, CatalogueEntry> entries;

    private Catalogue(Map<String, CatalogueEntry> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** Read once, when it is first asked for. */
    public static Catalogue published() {
        return Published.CATALOGUE;
    }

    private static final class Published {
        static final Catalogue CATALOGUE = new Catalogue(rows(Packed.text("findings.md")));
    }

    private static Map<String, CatalogueEntry> rows(String page) {
        Map<String, CatalogueEntry> rows = new LinkedHashMap<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            rows.put(row.group(1), new CatalogueEntry(row.group(1), row.group(2), row.group(3)));
        }
        return rows;
    }

    /** Every code, in the order of the page. */
    public Collection<String> codes() {
        return entries.keySet();
    }

    public Optional<CatalogueEntry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }
}
