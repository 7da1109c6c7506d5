package dev.monctl.model.yaml;

import org.jspecify.annotations.Nullable;

/** A mapping or sequence whose end has not been seen yet. */
abstract class Frame {
    protected final Source source;
    private final Span start;
    private final boolean flow;
    private final @Nullable String anchor;
    private Span lastChild;
    private long size = 1;
    private int height;

    Frame(Source source, Span start, boolean flow, @Nullable String anchor) {
        this.source = source;
        this.start = start;
        this.flow = flow;
        this.anchor = anchor;
        this.lastChild = start;
    }

    @Nullable
    String anchor() {
        return anchor;
    }

    /**
     * Takes the next child.
     *
     * @param written where it stands here, which for an alias is not where its node stands
     */
    final void add(Grown child, Span written) {
        lastChild = written;
        size += child.size();
        height = Math.max(height, child.height());
        take(child.node(), written);
    }

    final Grown close(Span end) {
        // The parser sees the end of a block only at the next token, often lines below.
        Span span = start.to(flow ? end : lastChild);
        return new Grown(node(span), size, height + 1);
    }

    protected abstract void take(YamlNode child, Span written);

    protected abstract YamlNode node(Span span);
}
