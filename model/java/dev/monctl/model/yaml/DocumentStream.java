package dev.monctl.model.yaml;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The documents of a text one after the other, until its end or the first one that cannot be read. */
final class DocumentStream {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE) // SourceFile has its own limit, in bytes.
            .setVersionFunction(version -> version)
            .build();

    private final Source source;
    private final Dialect dialect;
    private final Limits limits;
    private final Marks marks;
    private final Iterator<Event> events;
    private int startLine;
    private int lastLine;
    private boolean broken;

    /** @param skippedLines lines of the source before {@code text} */
    DocumentStream(Source source, String text, int skippedLines, Dialect dialect, Limits limits) {
        this.source = source;
        this.dialect = dialect;
        this.limits = limits;
        this.marks = new Marks(source, skippedLines);
        this.events = new Parse(SETTINGS).parseString(text).iterator();
        this.startLine = skippedLines + 1;
        this.lastLine = startLine;
    }

    /** The next document, or null behind the last one. */
    @Nullable
    YamlDocument next() {
        if (broken) {
            return null;
        }
        TreeBuilder builder = new TreeBuilder(source, dialect, limits, marks);
        boolean started = false;
        while (!broken) {
            Event event = step(builder);
            if (event == null) {
                return started || broken ? builder.document() : null;
            }
            if (event.getEventId() == ID.DocumentStart) {
                started = true;
                begin((DocumentStartEvent) event, builder);
            } else if (event.getEventId() == ID.DocumentEnd) {
                return builder.document();
            } else {
                broken = !builder.accept(event);
            }
        }
        return builder.document();
    }

    /** The next event, or null at the end of the text and where the parser cannot go on. */
    private @Nullable Event step(TreeBuilder builder) {
        try {
            Event event = events.hasNext() ? events.next() : null;
            lastLine = event == null ? lastLine : marks.line(event.getStartMark());
            return event;
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The last two are bugs of the parser, which it shows for some broken escapes.
            SyntaxProblem problem = SyntaxProblem.of(e, marks, lastLine);
            builder.refuse(problem.finding());
            broken = true;
            lastLine = problem.line();
            return null;
        }
    }

    /** The line at which the last document begins. */
    int startLine() {
        return startLine;
    }

    /** The line at which reading had to stop. */
    int lastLine() {
        return lastLine;
    }

    boolean isBroken() {
        return broken;
    }

    private void begin(DocumentStartEvent event, TreeBuilder builder) {
        startLine = marks.line(event.getStartMark());
        event.getSpecVersion()
                .filter(version -> !isRead(version))
                .ifPresent(version -> builder.complain(SyntaxProblem.version(version, source, marks.span(event))));
    }

    private boolean isRead(SpecVersion version) {
        return version.getMajor() == 1 && (dialect == Dialect.YAML_1_2 || version.getMinor() == 1);
    }
}
