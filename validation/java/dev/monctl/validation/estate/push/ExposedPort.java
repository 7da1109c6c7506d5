package dev.monctl.validation.estate.push;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.rule.PodTemplate;
import org.jspecify.annotations.Nullable;

/**
 * A port of the hub that can be reached from the tailnet.
 *
 * @param host the address or the name at which it is
 * @param where what opens it
 * @param pod whose port it leads to
 * @param port the port of the container
 * @param service the Service that leads there; null where the node's own port is the pod's
 */
record ExposedPort(
        String host,
        long number,
        Field where,
        PodTemplate pod,
        Field container,
        Field port,
        @Nullable Field service) {
    boolean isFor(Target target) {
        return target.isAt(host) && target.port() == number;
    }

    /** The program behind it. */
    Receiver receiver() {
        return new Receiver(container);
    }

    /** Whether the proxies of Tailscale's operator bring the packets. */
    boolean isOperators() {
        return service != null && ExposedPorts.isOperators(service);
    }

    /** The tags of the operator's device; without any it has the operator's usual one. */
    String tags() {
        return service == null
                ? ""
                : service.text("metadata", "annotations", "tailscale.com/tags").orElse("tag:k8s");
    }
}
