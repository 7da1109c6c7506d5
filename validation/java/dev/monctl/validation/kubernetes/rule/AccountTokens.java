package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.List;

/**
 * An account that hands its token to every pod although the pods of its chart say for themselves whether they take it: whoever
 * runs another pod with it has the token, too.
 */
final class AccountTokens implements Rule {
    private static final String MOUNTS = "automountServiceAccountToken";

    private final Warnings warnings = new Warnings("kubernetes/token-for-all");

    @Override
    public List<Finding> judge(Render render) {
        render.all("", "ServiceAccount")
                .filter(account -> account.field().get(MOUNTS).isEmpty())
                .filter(account -> isSaidByPods(account, render))
                .forEach(account -> warnings.add(
                        account.field().get("metadata").orElse(account.field()),
                        "does not say " + MOUNTS + ", so that every pod with it gets its token",
                        "its own pods say for themselves that they take the token: nobody else needs it",
                        "add " + MOUNTS + ": false"));
        return warnings.list();
    }

    private static boolean isSaidByPods(RenderedObject account, Render render) {
        List<PodTemplate> pods = render.pods().stream()
                .filter(pod -> pod.object().namespace().equals(account.namespace()))
                .filter(pod -> pod.account().equals(account.name()))
                .toList();
        return !pods.isEmpty()
                && pods.stream().allMatch(pod -> pod.spec().get(MOUNTS).isPresent());
    }
}
