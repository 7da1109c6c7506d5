package dev.monctl.model.estate;

import dev.monctl.model.topology.Ordered;
import dev.monctl.model.unit.OnePasswordTitle;
import java.util.Map;

/** An item of 1Password and its fields, by the names that the topology uses for them. */
public record OnePassword(OnePasswordTitle vault, OnePasswordTitle item, Map<String, SecretField> fields) {
    public OnePassword {
        fields = Ordered.copy(fields);
    }

    /** What the 1Password operator wants to read. */
    public String itemPath() {
        return "vaults/" + vault + "/items/" + item;
    }
}
