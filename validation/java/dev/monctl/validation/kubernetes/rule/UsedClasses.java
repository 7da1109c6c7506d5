package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.List;

/** A StorageClass that is rendered is one that a claim asks for; else the claim asks for another, and waits for ever. */
final class UsedClasses implements Rule {
    private final Findings findings = new Findings("kubernetes/unused-class");

    @Override
    public List<Finding> judge(Render render) {
        List<String> asked = new ArrayList<>();
        render.pods()
                .forEach(pod -> pod.claimTemplates()
                        .forEach(claim -> claim.text("spec", "storageClassName").ifPresent(asked::add)));
        render.all("", "PersistentVolumeClaim")
                .forEach(claim -> claim.field().text("spec", "storageClassName").ifPresent(asked::add));
        render.all("storage.k8s.io", "StorageClass").forEach(each -> check(each, asked));
        return findings.list();
    }

    private void check(RenderedObject storage, List<String> asked) {
        Field name = storage.field().get("metadata", "name").orElse(storage.field());
        String text = name.text().orElse("");
        if (!asked.isEmpty() && !asked.contains(text)) {
            findings.add(
                    name,
                    name.where() + " is '" + text + "', a class that no claim asks for",
                    Suggestion.help(text, asked, "claims ask for", "leave it out"));
        }
    }
}
