package dev.monctl.validation.alloy.syntax;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a configuration and its blocks are made of. */
public sealed interface Statement extends Node {
    /** Exhaustive on Java 17 too. */
    <T> T match(Function<Attribute, T> attribute, Function<Block, T> block);

    /** {@code name = value}. */
    record Attribute(Name name, Expression value) implements Statement {
        @Override
        public int start() {
            return name.start();
        }

        @Override
        public int end() {
            return value.end();
        }

        @Override
        public <T> T match(Function<Attribute, T> attribute, Function<Block, T> block) {
            return attribute.apply(this);
        }
    }

    /**
     * {@code prometheus.scrape "node" { … }}.
     *
     * @param path the parts of its name
     * @param label what stands between the quotes; null where there is none, or an empty one
     * @param open where its opening brace stands
     * @param end behind its closing brace
     */
    record Block(List<Name> path, @Nullable Name label, int open, List<Statement> body, int end) implements Statement {
        public Block {
            path = List.copyOf(path);
            body = List.copyOf(body);
        }

        /** Its name as it is written, such as {@code prometheus.scrape}. */
        public String name() {
            return path.size() == 1
                    ? path.get(0).text()
                    : path.stream().map(Name::text).collect(Collectors.joining("."));
        }

        @Override
        public int start() {
            return path.get(0).start();
        }

        @Override
        public <T> T match(Function<Attribute, T> attribute, Function<Block, T> block) {
            return block.apply(this);
        }
    }
}
