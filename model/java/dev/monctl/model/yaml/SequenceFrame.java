package dev.monctl.model.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sequence that is being read. */
final class SequenceFrame extends Frame {
    private final List<YamlNode> items = new ArrayList<>();

    SequenceFrame(Source source, Span start, boolean flow, @Nullable String anchor) {
        super(source, start, flow, anchor);
    }

    @Override
    protected void take(YamlNode child, Span written) {
        items.add(child);
    }

    @Override
    protected YamlNode node(Span span) {
        return new YamlNode.Sequence(source, span, items);
    }
}
