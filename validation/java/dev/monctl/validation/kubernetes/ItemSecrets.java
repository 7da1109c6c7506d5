package dev.monctl.validation.kubernetes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Secrets that the 1Password operator makes. */
public final class ItemSecrets {
    private ItemSecrets() {}

    /**
     * The keys of each, by its name: it is called like its item object and has a key for each field of the item.
     *
     * @param items path of each item of 1Password to the labels of its fields
     */
    public static Map<String, Set<String>> keys(List<RenderedObject> objects, Map<String, Set<String>> items) {
        Map<String, Set<String>> provided = new LinkedHashMap<>();
        for (RenderedObject object : objects) {
            Set<String> keys = object.isOnePasswordItem()
                    ? items.get(object.field().text("spec", "itemPath").orElse(""))
                    : null;
            if (keys != null && object.name() != null) {
                provided.put(object.name(), keys);
            }
        }
        return provided;
    }
}
