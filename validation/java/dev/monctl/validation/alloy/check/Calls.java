package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.alloy.catalog.Function;
import dev.monctl.validation.alloy.catalog.Stability;
import dev.monctl.validation.alloy.catalog.Type;
import dev.monctl.validation.alloy.catalog.Type.Simple;
import dev.monctl.validation.alloy.syntax.Expression;
import java.util.Collection;
import java.util.Optional;

/** Calls of the language's functions. */
record Calls(Site site) {
    /** What a call gives. */
    Type type(Expression.Call call) {
        Optional<Path> path = Path.of(call.function());
        boolean isOwn = path.isPresent()
                && (site.scope().find(path.get().names()).isPresent()
                        || site.scope().variable(path.get().first().text()).isPresent());
        if (path.isEmpty() || isOwn) {
            Type called = new Typing(site).type(call.function());
            if (called != Simple.ANY && called != Simple.FUNCTION) {
                site.complaints()
                        .error(
                                "alloy/wrong-type",
                                call.function(),
                                TypeWords.of(called).one() + " cannot be called",
                                "remove the round brackets");
            }
            return unknown(call);
        }
        Function function = site.setting().catalog().functions().get(path.get().text());
        if (function == null) {
            complain(path.get());
            return unknown(call);
        }
        return known(call, path.get(), function);
    }

    /** Whatever it is, its arguments may refer to something. */
    private Type unknown(Expression.Call call) {
        call.arguments().forEach(new Walk(site)::value);
        return Simple.ANY;
    }

    private void complain(Path path) {
        Collection<String> known = site.setting().catalog().functions().keySet();
        site.complaints()
                .error(
                        "alloy/unknown-function",
                        path,
                        "Alloy has no function " + path.text(),
                        Suggestion.nearest(path.text(), known)
                                .or(() -> known.stream()
                                        .filter(name -> name.endsWith("." + path.text()))
                                        .findFirst())
                                .map(name -> "did you mean '" + name + "'?")
                                .orElse("use a function of Alloy's standard library, such as sys.env"));
    }

    private Type known(Expression.Call call, Path path, Function function) {
        site.availability().check(path, function.name(), function.lifespan());
        site.availability().check(path, function.name(), function.stability(), Stability.GENERALLY_AVAILABLE);
        if (function.successor() != null) {
            site.complaints()
                    .warning(
                            "alloy/deprecated",
                            path,
                            function.name() + " is an old name, which a later Alloy may not have",
                            "",
                            "write " + function.successor());
        }
        new Variables(site).check(call);
        int count = call.arguments().size();
        if (!function.accepts(count)) {
            site.complaints()
                    .error(
                            "alloy/function-arguments",
                            call,
                            function.name() + " takes " + expected(function) + ", and gets "
                                    + (count == 0 ? "none" : count),
                            "write " + function.name() + "(" + "…, ".repeat(Math.max(0, function.required() - 1))
                                    + (function.required() == 0 ? "" : "…") + ")");
            unknown(call);
            return function.returns();
        }
        for (int i = 0; i < count; i++) {
            new ValueCheck(site, "argument " + (i + 1) + " of " + function.name())
                    .check(call.arguments().get(i), function.parameter(i));
        }
        return function.returns();
    }

    private static String expected(Function function) {
        int most = function.parameters().size();
        if (function.rest() != null) {
            return "at least " + words(function.required());
        }
        return most == function.required() ? words(most) : function.required() + " or " + words(most);
    }

    private static String words(int count) {
        return count + (count == 1 ? " argument" : " arguments");
    }
}
