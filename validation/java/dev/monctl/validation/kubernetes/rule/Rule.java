package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import java.util.List;

/** One idea of what cannot work, held against all that a deployment renders. */
interface Rule {
    List<Finding> judge(Render render);
}
