package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.catalog.Component;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A block that others may refer to, such as {@code prometheus.remote_write.hub}. */
final class Target {
    private final String id;
    private final Block block;
    private final Complaints complaints;
    private final @Nullable Component component;
    private final Set<Target> needs = new LinkedHashSet<>();
    private boolean isUsed;

    /** @param component what it is; null where that is not known */
    Target(String id, Block block, Complaints complaints, @Nullable Component component) {
        this.id = id;
        this.block = block;
        this.complaints = complaints;
        this.component = component;
    }

    String id() {
        return id;
    }

    Block block() {
        return block;
    }

    Complaints complaints() {
        return complaints;
    }

    @Nullable
    Component component() {
        return component;
    }

    /** Says that this one refers to another. */
    void needs(Target other) {
        needs.add(other);
        other.isUsed = true;
    }

    /** Says that something refers to it that has no name itself. */
    void use() {
        isUsed = true;
    }

    Set<Target> needs() {
        return needs;
    }

    boolean isUsed() {
        return isUsed;
    }

    @Override
    public String toString() {
        return id;
    }
}
