package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Installation;
import java.util.List;

/** One idea of what Argo CD refuses, or does otherwise than its owner will expect. */
interface Rule {
    List<Finding> judge(Installation installation);
}
