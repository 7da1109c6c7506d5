package dev.monctl.validation.reach;

import dev.monctl.validation.alloy.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ways into an Alloy configuration. */
final class AlloyValues {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private AlloyValues() {}

    /** The texts of a list that is written out, or as JSON in a variable of the environment. */
    static List<String> texts(Expression value, Map<String, String> variables) {
        if (value instanceof Expression.Items list) {
            return list.items().stream().flatMap(item -> item.asText().stream()).toList();
        }
        if (value instanceof Expression.Call call) {
            return call.arguments().stream()
                    .flatMap(argument -> argument instanceof Expression.Call
                            ? texts(argument, variables).stream()
                            : argument.asText().map(variables::get).stream().flatMap(AlloyValues::words))
                    .toList();
        }
        return List.of();
    }

    /** The words of a list in JSON, none of which holds quotes. */
    private static Stream<String> words(String json) {
        return QUOTED.matcher(json).results().map(word -> word.group(1));
    }

    /** What it names, such as {@code prometheus.remote_write.hub.receiver}, wherever in it. */
    static List<String> references(Expression value) {
        List<String> references = new ArrayList<>();
        add(value, references);
        return references;
    }

    private static void add(Expression value, List<String> references) {
        Optional<String> path = path(value);
        if (path.isPresent()) {
            references.add(path.get());
        } else if (value instanceof Expression.Items list) {
            list.items().forEach(item -> add(item, references));
        } else if (value instanceof Expression.Call call) {
            call.arguments().forEach(argument -> add(argument, references));
        } else if (value instanceof Expression.Index index) {
            add(index.value(), references);
        } else if (value instanceof Expression.Group group) {
            add(group.inner(), references);
        }
    }

    private static Optional<String> path(Expression value) {
        if (value instanceof Expression.Reference reference) {
            return Optional.of(reference.name().text());
        }
        return value instanceof Expression.Access access
                ? path(access.value())
                        .map(before -> before + "." + access.name().text())
                : Optional.empty();
    }
}
