package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Operator;
import dev.monctl.validation.pod.Environment;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts and numbers that are known before Alloy runs: literals, several of them joined, and variables that the pod sets. */
record Constants(@Nullable Environment environment) implements Expression.Visitor<Optional<Object>> {
    private static final Set<String> VARIABLE = Set.of("sys.env", "env");

    /** A String, a Double or a Boolean; empty for what is known at run time only. */
    Optional<Object> value(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public Optional<Object> literal(Expression.Literal literal) {
        return switch (literal.kind()) {
            case TEXT -> Optional.of(literal.text());
            case BOOLEAN -> Optional.of(Boolean.valueOf(literal.written()));
            case INTEGER, FLOAT -> number(literal.written());
            case NULL -> Optional.empty();
        };
    }

    private static Optional<Object> number(String written) {
        return Optional.of(Double.valueOf(written));
    }

    @Override
    public Optional<Object> group(Expression.Group group) {
        return value(group.inner());
    }

    @Override
    public Optional<Object> unary(Expression.Unary unary) {
        return value(unary.value())
                .filter(Double.class::isInstance)
                .filter(number -> unary.operator() == Operator.MINUS)
                .map(number -> -(Double) number);
    }

    @Override
    public Optional<Object> binary(Expression.Binary binary) {
        Optional<Object> left = value(binary.left()).filter(String.class::isInstance);
        Optional<Object> right = value(binary.right()).filter(String.class::isInstance);
        return binary.operator() == Operator.PLUS && left.isPresent() && right.isPresent()
                ? Optional.of(left.get() + (String) right.get())
                : Optional.empty();
    }

    /** The name of the environment variable that an expression asks for, and nothing else. */
    Optional<String> variable(Expression expression) {
        return expression instanceof Expression.Call call && call.arguments().size() == 1
                ? Path.of(call.function())
                        .filter(path -> VARIABLE.contains(path.text()))
                        .flatMap(path -> value(call.arguments().get(0)))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                : Optional.empty();
    }

    @Override
    public Optional<Object> call(Expression.Call call) {
        return environment == null ? Optional.empty() : variable(call).flatMap(environment::value);
    }

    @Override
    public Optional<Object> list(Expression.Items list) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> object(Expression.Fields object) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> reference(Expression.Reference reference) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> access(Expression.Access access) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> index(Expression.Index index) {
        return Optional.empty();
    }
}
