package dev.monctl.validation.alloy.catalog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A block within a body. No record: a pipeline's block may hold the pipeline's blocks again, so a body is made when asked for. */
public final class Block {
    private final String name;
    private final Occurrence occurrence;
    private final LabelUse label;
    private final Stability stability;
    private final Lifespan lifespan;
    private final boolean deprecated;
    private final Supplier<Body> maker;
    private volatile @Nullable Body body;

    Block(
            String name,
            Occurrence occurrence,
            LabelUse label,
            Stability stability,
            Lifespan lifespan,
            boolean deprecated,
            Supplier<Body> maker) {
        this.name = name;
        this.occurrence = occurrence;
        this.label = label;
        this.stability = stability;
        this.lifespan = lifespan;
        this.deprecated = deprecated;
        this.maker = maker;
    }

    /** The full name, such as {@code endpoint} or {@code stage.json}. */
    public String name() {
        return name;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    public LabelUse label() {
        return label;
    }

    /** What Alloy must allow as soon as the block says anything else than its defaults. */
    public Stability stability() {
        return stability;
    }

    public Lifespan lifespan() {
        return lifespan;
    }

    /** Whether Alloy takes it, but only for the sake of older configurations. */
    public boolean deprecated() {
        return deprecated;
    }

    public Body body() {
        Body made = body;
        if (made == null) {
            made = maker.get();
            body = made;
        }
        return made;
    }

    @Override
    public String toString() {
        return name;
    }
}
