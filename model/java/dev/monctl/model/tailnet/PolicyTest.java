package dev.monctl.model.tailnet;

import java.util.List;

/**
 * What Tailscale tests before it takes a policy; one that fails and the policy is refused.
 *
 * @param accept destinations with one port each that must be open to the source
 * @param deny those that must be closed to it
 */
public record PolicyTest(Party source, List<String> accept, List<String> deny) {
    public PolicyTest {
        accept = List.copyOf(accept);
        deny = List.copyOf(deny);
    }
}
