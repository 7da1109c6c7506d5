package dev.monctl.estate;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Spoke;
import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the Alloys of the estate are told, as they read it. */
final class SpokeAlloy {
    private SpokeAlloy() {}

    /** The agent's chart on the first cluster of an estate, with values over those that are the same for all clusters. */
    static Deployment deployment(Example example, Map<String, ?> values) {
        Release agent = Release.agents(example).findFirst().orElseThrow();
        return agent.withOnly(JsonMapper.shared().writeValueAsString(values)).deployment();
    }

    static AlloyConfig ofCluster(Example example, Map<String, ?> values) throws IOException {
        return AlloyConfig.read(
                example.objects(deployment(example, values)).config("monitoring-agent-alloy", "config.alloy"));
    }

    static AlloyConfig ofMachine(Example example, Spoke.Nixos machine) {
        return AlloyConfig.read(example.tree().text("nixos/" + machine.name() + "/config.alloy"));
    }

    static AlloyConfig ofHub(Example example) throws IOException {
        return AlloyConfig.read(example.objects().config("alloy", "config.alloy"));
    }
}
