package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.catalog.Type;
import dev.monctl.validation.alloy.catalog.Type.Simple;
import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Node;
import dev.monctl.validation.alloy.syntax.Operator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What type an expression has. On the way it complains of all that the expression refers to in vain. */
record Typing(Site site) implements Expression.Visitor<Type> {
    Type type(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public Type literal(Expression.Literal literal) {
        return switch (literal.kind()) {
            case TEXT -> Simple.STRING;
            case BOOLEAN -> Simple.BOOL;
            case INTEGER -> Simple.INTEGER;
            case FLOAT -> Simple.NUMBER;
            case NULL -> Simple.ANY;
        };
    }

    @Override
    public Type list(Expression.Items list) {
        Set<Type> types = new LinkedHashSet<>();
        list.items().forEach(item -> types.add(type(item)));
        return new Type.OfList(types.size() == 1 ? types.iterator().next() : Simple.ANY);
    }

    @Override
    public Type object(Expression.Fields object) {
        Map<String, Type> fields = new LinkedHashMap<>();
        object.fields().forEach(field -> fields.put(field.name(), type(field.value())));
        return new Type.OfObject(fields);
    }

    @Override
    public Type reference(Expression.Reference reference) {
        return path(reference).orElseThrow();
    }

    private Optional<Type> path(Expression expression) {
        return Path.of(expression).map(path -> new References(site).type(path));
    }

    @Override
    public Type access(Expression.Access access) {
        return path(access).orElseGet(() -> new References(site).field(type(access.value()), access.name()));
    }

    @Override
    public Type index(Expression.Index index) {
        Type value = type(index.value());
        Type place = type(index.index());
        if (value instanceof Type.OfList list) {
            expect(index.index(), place, Simple.INTEGER, "what is taken from a list");
            return list.element();
        }
        if (value instanceof Type.OfMap map) {
            return map.value();
        }
        if (value == Type.Capsule.TARGET) {
            return Simple.STRING;
        }
        if (value != Simple.ANY && !(value instanceof Type.OfObject)) {
            complain(
                    index.value(),
                    "nothing can be taken with [ ] from " + TypeWords.of(value).one(),
                    "remove it");
        }
        return Simple.ANY;
    }

    @Override
    public Type call(Expression.Call call) {
        return new Calls(site).type(call);
    }

    @Override
    public Type unary(Expression.Unary unary) {
        Simple wanted = unary.operator() == Operator.NOT ? Simple.BOOL : Simple.NUMBER;
        Type given = type(unary.value());
        expect(unary.value(), given, wanted, "what follows " + unary.operator());
        return wanted == Simple.NUMBER && given == Simple.INTEGER ? given : wanted;
    }

    @Override
    public Type binary(Expression.Binary binary) {
        return new Operation(binary, type(binary.left()), type(binary.right()), site).type();
    }

    @Override
    public Type group(Expression.Group group) {
        return type(group.inner());
    }

    private void expect(Node node, Type given, Simple wanted, String what) {
        boolean isRight = given == Simple.ANY
                || given == wanted
                || (wanted != Simple.BOOL && given instanceof Simple simple && simple.isNumber());
        if (!isRight) {
            String one = TypeWords.of(wanted).one();
            complain(node, what + " is " + one + ", not " + TypeWords.of(given).one(), "write " + one);
        }
    }

    private void complain(Node node, String what, String help) {
        site.complaints().error("alloy/wrong-type", node, what, help);
    }
}
