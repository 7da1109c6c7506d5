package dev.monctl.model.output;

/** Where files lie below the output folder that are read again after they were rendered. */
public final class OutputPaths {
    public static final String HUB_CHART = "charts/monitoring";
    public static final String AGENT_CHART = "charts/monitoring-agent";

    /** What the agent's chart gives to each cluster alike. */
    public static final String AGENT_VALUES = AGENT_CHART + "/values.yaml";

    /** The folder of the hub's rules. */
    public static final String RULES = HUB_CHART + "/files/prometheus/rules";

    /** The folder of the dashboards that Grafana is provided with. */
    public static final String DASHBOARDS = HUB_CHART + "/files/grafana/dashboards";

    /** The folder of what Argo CD reads. */
    public static final String ARGO_CD = "argo-apps";

    /** The Applications of all agents, where one ApplicationSet makes them. */
    public static final String AGENTS = ARGO_CD + "/monitoring-agent.yaml";

    public static final String TAILNET_POLICY = "tailscale/policy.hujson";

    /** The page that explains each alert. */
    public static final String RUNBOOK = "docs/monitoring-alert-rules.md";

    private OutputPaths() {}

    /** The Application of one cluster's agent. */
    public static String agent(String cluster) {
        return ARGO_CD + "/monitoring-agent-" + cluster + ".yaml";
    }

    /** The Alloy configuration of a NixOS machine. */
    public static String alloy(String machine) {
        return "nixos/" + machine + "/config.alloy";
    }
}
