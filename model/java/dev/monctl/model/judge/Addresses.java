package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.unit.TailnetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether every address lies in the tailnet and belongs to one system only. */
final class Addresses implements Question {
    @Override
    public List<String> reads() {
        return List.of("network.tailnet");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        Map<String, TailnetAddress> addresses = new LinkedHashMap<>();
        addresses.put("hub.address", estate.hub().address());
        estate.spokes().forEach(spoke -> addresses.put("spokes." + spoke.name() + ".address", spoke.address()));
        addresses.keySet().removeIf(path -> !estate.mended().isIntact(path));

        List<Finding> findings = new ArrayList<>();
        Map<TailnetAddress, String> seen = new HashMap<>();
        addresses.forEach((path, address) -> {
            if (!estate.network().tailnet().contains(address)) {
                findings.add(outside(estate, path, address));
            }
            String other = seen.putIfAbsent(address.inOneSpelling(), path);
            if (other != null) {
                findings.add(twice(estate, path, address, other));
            }
        });
        return findings;
    }

    private static Finding outside(Estate estate, String path, TailnetAddress address) {
        return Finding.error(
                "network/address-outside-tailnet",
                estate.places().of(path),
                system(path) + " is at " + address + ", outside the tailnet "
                        + estate.network().tailnet(),
                "give it its Tailscale address (tailscale ip), or widen network.tailnet");
    }

    private static Finding twice(Estate estate, String path, TailnetAddress address, String other) {
        return Finding.error(
                "network/duplicate-address",
                estate.places().of(path),
                system(path) + " has the address " + address + ", which " + system(other) + " has already ("
                        + estate.places().of(other) + ")",
                "give it its own Tailscale address (tailscale ip)");
    }

    private static String system(String path) {
        return path.equals("hub.address") ? "the hub" : path.substring("spokes.".length(), path.lastIndexOf('.'));
    }
}
