package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a workload is replaced: percentages that are such, steps that can happen, a restart policy that the kind allows. */
final class Strategies implements Rule {
    private static final Pattern PERCENT = Pattern.compile("\\d+%");

    private final Findings findings = new Findings("kubernetes/strategy");

    @Override
    public List<Finding> judge(Render render) {
        for (String kind : List.of("Deployment", "StatefulSet", "DaemonSet")) {
            String key = kind.equals("Deployment") ? "strategy" : "updateStrategy";
            render.all("apps", kind)
                    .forEach(object -> object.field().get("spec", key).ifPresent(this::check));
        }
        render.all("policy", "PodDisruptionBudget")
                .forEach(budget -> budget.field().get("spec").ifPresent(this::checkBudget));
        render.pods().forEach(this::checkRestart);
        return findings.list();
    }

    private void check(Field strategy) {
        Optional<Field> steps = strategy.get("rollingUpdate");
        String type = strategy.text("type").orElse("RollingUpdate");
        steps.filter(field -> !type.equals("RollingUpdate"))
                .ifPresent(field -> findings.addAtKey(
                        field,
                        field.where() + " is set beside the type " + type + ", which has no steps",
                        "leave rollingUpdate out"));
        steps.ifPresent(field -> {
            boolean surges = amount(field, "maxSurge");
            boolean takesAway = amount(field, "maxUnavailable");
            boolean bothGiven = field.get("maxSurge").isPresent()
                    && field.get("maxUnavailable").isPresent();
            if (bothGiven && !surges && !takesAway) {
                findings.add(
                        field,
                        field.where() + " may neither add nor remove a pod, so nothing is ever replaced",
                        "set one of them to 1");
            }
        });
    }

    private void checkBudget(Field spec) {
        amount(spec, "minAvailable");
        amount(spec, "maxUnavailable");
        if (spec.get("minAvailable").isPresent() && spec.get("maxUnavailable").isPresent()) {
            findings.add(spec, spec.where() + " has both minAvailable and maxUnavailable", "keep one of the two");
        }
    }

    /** Whether the field is there and more than nothing; a text that is no percentage is reported. */
    private boolean amount(Field parent, String key) {
        Optional<Field> field = parent.get(key);
        Optional<String> text = field.flatMap(found -> found.text());
        text.filter(value -> !PERCENT.matcher(value).matches())
                .ifPresent(value -> field.ifPresent(at -> findings.add(
                        at,
                        at.where() + " is the text '" + value + "', must be a whole number or a percentage",
                        "write 1 or \"25%\"")));
        return text.map(value -> !value.equals("0%"))
                .orElseGet(() -> field.flatMap(found -> found.number())
                        .filter(number -> number != 0)
                        .isPresent());
    }

    private void checkRestart(PodTemplate pod) {
        boolean ends = pod.object().group().equals("batch");
        if (pod.object().kind().equals("Pod")) {
            return;
        }
        String policy = pod.spec().text("restartPolicy").orElse("Always");
        if (ends == policy.equals("Always")) {
            Optional<Field> written = pod.spec().get("restartPolicy");
            Field at = written.orElse(pod.spec());
            String what = at.where() + (written.isEmpty() ? " has the restartPolicy " : " is ") + policy + ", which a "
                    + pod.object().kind() + " must not have";
            findings.add(at, what, ends ? "write restartPolicy: OnFailure or Never" : "leave it out");
        }
    }
}
