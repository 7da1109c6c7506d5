package dev.monctl.model.topology;

import dev.monctl.model.unit.LabelKey;
import dev.monctl.model.unit.LabelValue;
import dev.monctl.model.unit.Quantity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The node on which the hub's data lies. */
public record HubNode(
        @Nullable Quantity disk,
        Quantity systemReserved,
        @Nullable Quantity memory,
        Map<LabelKey, LabelValue> selector) {
    public HubNode {
        selector = Ordered.copy(selector);
    }
}
