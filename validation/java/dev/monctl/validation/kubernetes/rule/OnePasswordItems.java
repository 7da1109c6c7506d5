package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The operator takes a path of exactly four parts and leaves the item alone otherwise. */
final class OnePasswordItems implements Rule {
    private static final Pattern PATH = Pattern.compile("vaults/[^/]+/items/[^/]+");

    private final Findings findings = new Findings("kubernetes/item-path");

    @Override
    public List<Finding> judge(Render render) {
        render.all("onepassword.com", "OnePasswordItem").forEach(item -> {
            Optional<Field> path = item.field().get("spec", "itemPath");
            if (path.flatMap(field -> field.text())
                    .filter(text -> PATH.matcher(text).matches())
                    .isEmpty()) {
                Field at = path.orElse(item.field());
                String found = path.flatMap(field -> field.text())
                        .map(text -> "the itemPath '" + text + "'")
                        .orElse("no itemPath");
                findings.add(
                        at, item.called() + " has " + found, "write vaults/<vault>/items/<item>, with no further '/'");
            }
        });
        return findings.list();
    }
}
