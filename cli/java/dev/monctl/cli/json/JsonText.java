package dev.monctl.cli.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** What programs read: indented by two, a key that has nothing to say left out, the same bytes everywhere. */
public final class JsonText {
    // Jackson would end lines as the machine does.
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private JsonText() {}

    /** A list under its name, below the version of its format. */
    public static String of(int version, String name, Object list) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", version);
        json.put(name, list);
        return of(json);
    }

    /** A record, a tree, a list or a map; ends with a line end. */
    public static String of(Object value) {
        DefaultPrettyPrinter pretty =
                new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        return MAPPER.writer().with(pretty).writeValueAsString(value) + "\n";
    }
}
