package dev.monctl.model.yaml;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Builds the tree of one document from the parser's events. It keeps its own stack: events never nest too deep for it, and what
 * would be too deep for others is refused.
 */
final class TreeBuilder {
    private final Source source;
    private final Dialect dialect;
    private final Limits limits;
    private final Marks marks;
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, Grown> anchors = new HashMap<>();
    private long nodesByAlias;
    private boolean refused;
    private @Nullable YamlNode root;

    TreeBuilder(Source source, Dialect dialect, Limits limits, Marks marks) {
        this.source = source;
        this.dialect = dialect;
        this.limits = limits;
        this.marks = marks;
    }

    YamlDocument document() {
        return new YamlDocument(refused ? null : root, findings);
    }

    /** What the parser itself could not read; nothing of the document is left. */
    void refuse(Finding finding) {
        // What the same line seemed to hold before is no more than a trace of the mistake.
        findings.removeIf(earlier -> earlier.place().line() == finding.place().line());
        findings.add(finding);
        refused = true;
    }

    void complain(Finding finding) {
        findings.add(finding);
    }

    /** Takes one event and says whether the document is still worth reading. */
    boolean accept(Event event) {
        switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            case MappingStart, SequenceStart -> start((CollectionStartEvent) event);
            case MappingEnd, SequenceEnd -> end(event);
            default -> {} // Documents and the stream are the caller's.
        }
        return !refused;
    }

    private void scalar(ScalarEvent event) {
        Span span = marks.scalar(event);
        String text = event.getValue();
        Optional<String> tag = event.getTag();
        Object value = tag.isPresent() ? tagged(tag.get(), text, span) : untagged(event, text, span);
        Grown leaf = Grown.leaf(new Scalar(source, span, text, event.isPlain() && tag.isEmpty(), value));
        remember(event.getAnchor(), leaf);
        add(leaf, span);
    }

    private @Nullable Object untagged(ScalarEvent event, String text, Span span) {
        if (!event.isPlain()) {
            return text;
        }
        Object value = dialect.read(text);
        boolean key = open.peek() instanceof MappingFrame mapping && mapping.awaitsKey();
        Optional<Finding> doubt = key ? doubtAboutKey(text, value, span) : doubtAboutValue(text, value, span);
        doubt.ifPresent(findings::add);
        return value;
    }

    private Optional<Finding> doubtAboutValue(String text, @Nullable Object value, Span span) {
        return Readings.beyondJson(text, value, place(span))
                .or(() -> dialect == Dialect.HELM ? Optional.empty() : Readings.trap(text, value, place(span)));
    }

    /** A key that is no text at all is the mapping's to refuse. */
    private Optional<Finding> doubtAboutKey(String text, @Nullable Object value, Span span) {
        return dialect == Dialect.HELM || !(value instanceof String)
                ? Optional.empty()
                : Readings.trapInKey(text, place(span));
    }

    private @Nullable Object tagged(String tag, String text, Span span) {
        Tags.Reading reading = Tags.read(tag, text, dialect);
        if (reading.refusal() != null) {
            findings.add(Finding.error("yaml/tag", place(span), reading.refusal(), "remove the tag"));
        }
        return reading.value();
    }

    private void start(CollectionStartEvent event) {
        Span span = marks.span(event);
        if (open.size() >= limits.depth()) {
            refuse(tooDeep(span));
            return;
        }
        event.getTag()
                .map(tag -> Tags.refusalOfCollection(tag, dialect))
                .ifPresent(refusal -> findings.add(Finding.error("yaml/tag", place(span), refusal, "remove the tag")));
        String anchor = event.getAnchor().map(Anchor::getValue).orElse(null);
        if (anchor != null) {
            anchors.remove(anchor); // From here on the name means this node, which is not finished yet.
        }
        open.push(
                event instanceof MappingStartEvent
                        ? new MappingFrame(source, span, event.isFlow(), anchor, dialect, findings::add)
                        : new SequenceFrame(source, span, event.isFlow(), anchor));
    }

    private void end(Event event) {
        Frame frame = open.pop();
        Grown grown = frame.close(marks.span(event));
        if (frame.anchor() != null) {
            anchors.put(frame.anchor(), grown);
        }
        add(grown, grown.node().span());
    }

    private void alias(AliasEvent event) {
        Span span = marks.span(event);
        String name = event.getAlias().getValue();
        Grown target = anchors.get(name);
        if (target == null) {
            refuse(Aliases.unknown(name, isOpen(name), place(span)));
            return;
        }
        nodesByAlias += target.size();
        if (nodesByAlias > limits.nodesByAlias()) {
            refuse(Aliases.bomb(name, limits.nodesByAlias(), place(span)));
        } else if (open.size() + target.height() > limits.depth()) {
            refuse(tooDeep(span));
        } else {
            add(target, span);
        }
    }

    private boolean isOpen(String anchor) {
        return open.stream().anyMatch(frame -> anchor.equals(frame.anchor()));
    }

    private void add(Grown child, Span written) {
        Frame parent = open.peek();
        if (parent == null) {
            root = child.node();
        } else {
            parent.add(child, written);
        }
    }

    private void remember(Optional<Anchor> anchor, Grown node) {
        anchor.ifPresent(name -> anchors.put(name.getValue(), node));
    }

    private Finding tooDeep(Span span) {
        return Finding.error(
                "yaml/too-deep",
                place(span),
                "the document is nested deeper than " + limits.depth() + " levels here",
                "close some of the brackets, or indent less");
    }

    private Place place(Span span) {
        return source.place(span, null);
    }
}
