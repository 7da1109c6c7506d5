package dev.monctl.model.topology;

import dev.monctl.model.unit.OnePasswordTitle;
import dev.monctl.model.unit.SecretKey;
import dev.monctl.model.unit.SecretName;
import java.util.Map;

/** An item of 1Password and its fields, by the names that the topology uses for them. */
public record OnePassword(OnePasswordTitle vault, OnePasswordTitle item, Map<SecretName, SecretKey> fields) {
    public OnePassword {
        fields = Ordered.copy(fields);
    }

    /** What the 1Password operator wants to read. */
    public String itemPath() {
        return "vaults/" + vault + "/items/" + item;
    }
}
