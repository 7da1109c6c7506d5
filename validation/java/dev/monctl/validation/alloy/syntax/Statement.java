package dev.monctl.validation.alloy.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a configuration and its blocks are made of. */
public sealed interface Statement extends Node {
    /** Exhaustive on Java 17 too. */
    <T> T match(Function<Attribute, T> attribute, Function<Block, T> block);

    /** The same for whom nothing comes of it. */
    default void visit(Consumer<Attribute> attribute, Consumer<Block> block) {
        match(
                own -> {
                    attribute.accept(own);
                    return this;
                },
                own -> {
                    block.accept(own);
                    return this;
                });
    }

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

        /** Its whole name, where it stands. */
        public Name head() {
            return new Name(start(), path.get(path.size() - 1).end(), name());
        }

        /** An attribute directly in it, the first where there are several of the name. */
        public Optional<Attribute> attribute(String wanted) {
            for (Statement statement : body) {
                if (statement instanceof Attribute attribute
                        && attribute.name().text().equals(wanted)) {
                    return Optional.of(attribute);
                }
            }
            return Optional.empty();
        }

        /** The blocks directly in it. */
        public List<Block> blocks() {
            return body.stream()
                    .filter(Block.class::isInstance)
                    .map(Block.class::cast)
                    .toList();
        }

        /** Those of one name. */
        public List<Block> blocks(String wanted) {
            return blocks().stream()
                    .filter(block -> block.name().equals(wanted))
                    .toList();
        }

        /** What an attribute says that is nothing but a text; empty where it is missing, or computed. */
        public Optional<String> text(String wanted) {
            return attribute(wanted).flatMap(attribute -> attribute.value().asText());
        }

        /** As others refer to it: {@code prometheus.scrape.node}. */
        public String id() {
            return label == null ? name() : name() + "." + label.text();
        }

        /** As it is written: {@code prometheus.scrape "node"}. */
        public String called() {
            return label == null ? name() : name() + " \"" + label.text() + "\"";
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
