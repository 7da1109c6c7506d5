package dev.monctl.model.estate;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.ExposureMode;
import dev.monctl.model.topology.GrafanaExposure;
import dev.monctl.model.topology.Hub;
import dev.monctl.model.topology.TopologyReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether two programs of the hub would be reached at one port, or under one name: only one of them would be. */
final class HubDoors {
    private final TopologyReading reading;
    private final Hub hub;

    private HubDoors(TopologyReading reading, Hub hub) {
        this.reading = reading;
        this.hub = hub;
    }

    /**
     * A way to a program.
     *
     * @param at its port or its name
     * @param path the key that says so
     * @param usual what it is where nobody says anything
     */
    private record Door(String program, Object at, String path, String usual) {}

    private enum Kind {
        HOSTNAME(
                "network/duplicate-hostname",
                "hostname",
                "Tailscale would call the second device otherwise, with a number after its name"),
        PORT("network/duplicate-port", "port", "only one of the two can listen there");

        private final String code;
        private final String word;
        private final String why;

        Kind(String code, String word, String why) {
            this.code = code;
            this.word = word;
            this.why = why;
        }
    }

    static List<Finding> clashes(TopologyReading reading, Hub hub) {
        HubDoors doors = new HubDoors(reading, hub);
        List<Finding> clashes = doors.clashes(doors.names(), Kind.HOSTNAME);
        clashes.addAll(doors.clashes(doors.ports(), Kind.PORT));
        return clashes;
    }

    private List<Door> names() {
        List<Door> doors = new ArrayList<>();
        String path = "hub.exposure.hostnames.";
        if (hub.exposure().mode() == ExposureMode.TAILSCALE_OPERATOR) {
            doors.add(new Door(
                    "Prometheus", hub.exposure().hostnames().prometheus(), path + "prometheus", "prometheus-hub"));
            doors.add(new Door("Loki", hub.exposure().hostnames().loki(), path + "loki", "loki-hub"));
        }
        if (hub.grafana().exposure() == GrafanaExposure.TAILSCALE_OPERATOR) {
            doors.add(new Door("Grafana", hub.exposure().hostnames().grafana(), path + "grafana", "grafana-hub"));
        }
        return doors;
    }

    private List<Door> ports() {
        List<Door> doors = new ArrayList<>();
        switch (hub.exposure().mode()) {
            case HOST_PORT, LOAD_BALANCER -> {
                doors.add(new Door("Prometheus", hub.prometheus().port().number(), "hub.prometheus.port", "9090"));
                doors.add(new Door("Loki", hub.loki().port().number(), "hub.loki.port", "3100"));
            }
            case NODE_PORT -> {
                String path = "hub.exposure.nodePorts.";
                doors.add(new Door(
                        "Prometheus", hub.exposure().nodePorts().prometheus().number(), path + "prometheus", "30090"));
                doors.add(new Door("Loki", hub.exposure().nodePorts().loki().number(), path + "loki", "30310"));
            }
            case TAILSCALE_OPERATOR -> {} // each machine of the operator's has ports of its own
        }
        boolean isOnTheNode = hub.exposure().mode() == ExposureMode.HOST_PORT
                || hub.exposure().mode() == ExposureMode.NODE_PORT;
        if (isOnTheNode && hub.grafana().exposure() == GrafanaExposure.HOST_PORT) {
            doors.add(new Door("Grafana", hub.grafana().port().number(), "hub.grafana.port", "3000"));
        }
        return doors;
    }

    private List<Finding> clashes(List<Door> doors, Kind kind) {
        Map<Object, Door> taken = new LinkedHashMap<>();
        List<Finding> clashes = new ArrayList<>();
        for (Door door : doors) {
            if (reading.mended().isIntact(door.path())) {
                Door other = taken.putIfAbsent(door.at(), door);
                if (other != null) {
                    clashes.add(
                            reading.places().isWritten(door.path())
                                    ? clash(door, other, kind)
                                    : clash(other, door, kind));
                }
            }
        }
        return clashes;
    }

    private Finding clash(Door door, Door other, Kind kind) {
        return Finding.error(
                        kind.code,
                        reading.places().of(door.path()),
                        door.program() + " has the " + kind.word + " " + door.at() + ", which " + other.program()
                                + " has already",
                        "give it a " + kind.word + " of its own, for example " + door.usual())
                .because(kind.why)
                .beside(reading.places().of(other.path()));
    }
}
