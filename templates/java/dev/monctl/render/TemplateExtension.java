package dev.monctl.render;

import dev.monctl.model.topology.BasePolicy;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What templates can say beyond Pebble: {@code text(name, with)} renders a text of an inner language, {@code block(n)}
 * makes a YAML block of a text, {@code lines(n)} the lines of a part in the page's own language, {@code yaml(n)} a block of a
 * map or list, {@code document} a YAML file of it, {@code alloy(n)} an object of Alloy of a map; {@code code("…")} is code of
 * the file's own language, in which nothing is escaped; {@code into(base)} merges a policy into the owner's.
 */
final class TemplateExtension extends AbstractExtension {
    private final InnerTexts texts;

    TemplateExtension(InnerTexts texts) {
        this.texts = texts;
    }

    /** Renders a text in the scope of the page that asks for it, with some more variables. */
    @FunctionalInterface
    interface InnerTexts {
        InnerText render(String name, EvaluationContext caller, Map<?, ?> given);
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("text", new TextFunction(texts), "code", new CodeFunction());
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "block", new Indented((value, indent) -> YamlBlock.text(value.toString(), indent)),
                "lines", new Lines(),
                "yaml", new Indented(YamlBlock::value),
                "into", new Merged(),
                "alloy", new Indented((value, indent) -> AlloyObject.of((Map<?, ?>) value, indent)),
                "document", new Whole());
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> new LiteralVisitor((PebbleTemplateImpl) template));
    }

    private static Object required(Map<String, Object> arguments, String name) {
        Object argument = arguments.get(name);
        if (argument == null) {
            throw new IllegalArgumentException("argument '" + name + "' is missing");
        }
        return argument;
    }

    private record TextFunction(InnerTexts texts) implements Function {
        @Override
        public List<String> getArgumentNames() {
            return List.of("name", "with");
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext page, int line) {
            Object with = arguments.get("with");
            return texts.render(
                    required(arguments, "name").toString(), page, with == null ? Map.of() : (Map<?, ?>) with);
        }
    }

    private record Merged() implements Filter {
        @Override
        public List<String> getArgumentNames() {
            return List.of("base");
        }

        @Override
        public Object apply(
                Object value, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext page, int line) {
            return PolicyMerge.merge((BasePolicy) required(arguments, "base"), value.toString());
        }
    }

    /** {@link Code} has made sure that its argument is a constant. */
    private record CodeFunction() implements Function {
        @Override
        public List<String> getArgumentNames() {
            return List.of("text");
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext page, int line) {
            return new Embedded(required(arguments, "text").toString());
        }
    }

    private record Indented(BiFunction<Object, Integer, Embedded> form) implements Filter {
        @Override
        public List<String> getArgumentNames() {
            return List.of("indent");
        }

        @Override
        public Object apply(
                Object value, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext page, int line) {
            return form.apply(value, ((Number) required(arguments, "indent")).intValue());
        }
    }

    private record Lines() implements Filter {
        @Override
        public List<String> getArgumentNames() {
            return List.of("indent");
        }

        @Override
        public Object apply(
                Object value, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext page, int line) {
            if (!(value instanceof InnerText part) || part.language() != Language.of(self.getName())) {
                throw new IllegalArgumentException(self.getName() + ": lines(…) takes a text in the same language");
            }
            return part.lines(((Number) required(arguments, "indent")).intValue());
        }
    }

    private record Whole() implements Filter {
        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(
                Object value, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext page, int line) {
            return YamlBlock.document(value);
        }
    }
}
