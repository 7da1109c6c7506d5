package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Name;
import dev.monctl.validation.alloy.syntax.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names with dots between them, and nothing else: {@code prometheus.remote_write.hub.receiver}. */
record Path(List<Name> names) implements Node {
    Path {
        names = List.copyOf(names);
    }

    /** Empty where the expression is something else, or takes something out of it. */
    static Optional<Path> of(Expression expression) {
        Deque<Name> names = new ArrayDeque<>();
        Expression rest = expression;
        while (rest instanceof Expression.Access access) {
            names.push(access.name());
            rest = access.value();
        }
        if (!(rest instanceof Expression.Reference reference)) {
            return Optional.empty();
        }
        names.push(reference.name());
        return Optional.of(new Path(List.copyOf(names)));
    }

    Name first() {
        return names.get(0);
    }

    String text() {
        return text(names.size());
    }

    /** The first of its names. */
    String text(int count) {
        return names.subList(0, count).stream().map(Name::text).collect(Collectors.joining("."));
    }

    @Override
    public int start() {
        return first().start();
    }

    @Override
    public int end() {
        return names.get(names.size() - 1).end();
    }
}
