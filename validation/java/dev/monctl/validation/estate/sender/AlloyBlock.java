package dev.monctl.validation.estate.sender;

import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Expression.Field;
import dev.monctl.validation.alloy.syntax.Expression.Fields;
import dev.monctl.validation.alloy.syntax.Statement;
import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The inside of a block, or of a whole configuration, as far as it is written out. */
record AlloyBlock(List<Statement> statements) {
    /** The first block directly in it that begins so: {@code loki.write "hub"}, {@code endpoint}. */
    Optional<AlloyBlock> block(String head) {
        return statements.stream()
                .filter(statement ->
                        statement instanceof Block block && block.called().equals(head))
                .map(block -> new AlloyBlock(((Block) block).body()))
                .findFirst();
    }

    /** An argument that is nothing but a text; empty where it is missing, or computed. */
    Optional<String> text(String name) {
        return value(name).flatMap(Expression::asText);
    }

    /** An argument that maps names to texts; empty where it is missing, or something in it is computed. */
    Optional<Map<String, String>> texts(String name) {
        Optional<Fields> object = value(name).filter(Fields.class::isInstance).map(Fields.class::cast);
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field field : object.map(Fields::fields).orElse(List.of())) {
            Optional<String> text = field.value().asText();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.put(field.name(), text.get());
        }
        return object.map(found -> texts);
    }

    private Optional<Expression> value(String name) {
        return statements.stream()
                .flatMap(statement -> statement instanceof Attribute attribute ? Stream.of(attribute) : Stream.of())
                .filter(attribute -> attribute.name().text().equals(name))
                .map(Attribute::value)
                .findFirst();
    }
}
