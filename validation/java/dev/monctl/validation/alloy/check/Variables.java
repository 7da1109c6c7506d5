package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.pod.Environment;
import java.util.Set;

/** Whether a pod has the environment variables that its Alloy asks for: of one that is not there Alloy makes an empty text. */
record Variables(Site site) {
    /** Whoever runs a container sets them, or the cluster does. */
    private static final Set<String> ALWAYS =
            Set.of("HOME", "HOSTNAME", "PATH", "KUBERNETES_SERVICE_HOST", "KUBERNETES_SERVICE_PORT");

    void check(Expression.Call call) {
        Environment environment = site.setting().configuration().environment();
        if (environment != null && environment.isComplete()) {
            new Constants(environment)
                    .variable(call)
                    .filter(name -> !environment.names().contains(name) && !ALWAYS.contains(name))
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
