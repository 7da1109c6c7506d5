package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.pod.Environment;

/** Whether a pod has the environment variables that its Alloy asks for: of one that is not there Alloy makes an empty text. */
record Variables(Site site) {
    void check(Expression.Call call) {
        Environment environment = site.setting().configuration().environment();
        if (environment != null) {
            new Constants(environment)
                    .variable(call)
                    .filter(name -> !environment.has(name))
                    .ifPresent(name -> site.complaints()
                            .error(
                                    "alloy/unknown-variable",
                                    call,
                                    site.setting().configuration().reader() + "'s Alloy has no variable " + name
                                            + ": it would be empty",
                                    Suggestion.help(name, environment.names(), "it has", "")));
        }
    }
}
