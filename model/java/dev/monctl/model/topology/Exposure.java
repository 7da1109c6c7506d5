package dev.monctl.model.topology;

import dev.monctl.model.unit.Cidr;
import dev.monctl.model.unit.ObjectName;
import java.util.List;

/** How the receivers of the hub are reached from the tailnet. */
public record Exposure(
        ExposureMode mode,
        NodePorts nodePorts,
        HostNames hostnames,
        ObjectName operatorNamespace,
        List<Cidr> sourceRanges) {
    public Exposure {
        sourceRanges = List.copyOf(sourceRanges);
    }
}
