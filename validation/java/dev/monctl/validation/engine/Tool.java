package dev.monctl.validation.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The programs that monctl can ask, and what each adds to what monctl proves itself. */
public enum Tool {
    ALLOY(
            "alloy",
            "1.13.1",
            "--version",
            "each Alloy configuration: whether it is formatted and whether Alloy would load it",
            "that Alloy itself loads its configurations; monctl reads them against its catalogue of components"),
    AMTOOL(
            "amtool",
            "0.31.1",
            "--version",
            "Alertmanager's configuration and its templates",
            "that Alertmanager itself loads its configuration"),
    HELM(
            "helm",
            "3.22.0",
            "version --template {{.Version}}",
            "each chart, linted and rendered a second time; only with --engines=require:helm",
            "that another Helm than the embedded one takes the charts"),
    KUBECONFORM(
            "kubeconform",
            "0.7.0",
            "-v",
            "each rendered object against the schemas of its cluster's Kubernetes",
            "a second opinion on rendered objects; monctl reads them against the same schemas"),
    KUBECTL(
            "kubectl",
            "",
            "version --client",
            "each rendered object, as a dry run on your cluster; only with monctl validate --server",
            "that an API server takes the objects: its admission, its custom resources, its quotas"),
    LOKI("loki", "3.2.0", "-version", "Loki's configuration", "that Loki itself loads its configuration"),
    NIX_INSTANTIATE(
            "nix-instantiate",
            "",
            "--version",
            "the syntax and the names of each NixOS module",
            "that Nix reads the modules of the machines at all"),
    PROMTOOL(
            "promtool",
            "3.5.1",
            "--version",
            "Prometheus' configuration, its rules and their expressions",
            "that the expressions of the rules are PromQL");

    private final String program;
    private final String tested;
    private final String versionArguments;
    private final String checks;
    private final String unproven;

    Tool(String program, String tested, String versionArguments, String checks, String unproven) {
        this.program = program;
        this.tested = tested;
        this.versionArguments = versionArguments;
        this.checks = checks;
        this.unproven = unproven;
    }

    /** The tool of this name. */
    public static Optional<Tool> named(String program) {
        return Arrays.stream(values())
                .filter(tool -> tool.program.equals(program))
                .findFirst();
    }

    /** All names, in the order of the alphabet. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Tool::program).sorted().toList();
    }

    /** Its name, as it lies on PATH. */
    public String program() {
        return program;
    }

    /** The version that monctl was tested with; empty where any will do. */
    public Optional<Pin> tested() {
        return tested.isEmpty() ? Optional.empty() : Optional.of(new Pin(tested, "monctl was tested with"));
    }

    /** What makes it print its version. */
    List<String> versionArguments() {
        return List.of(versionArguments.split(" ", -1));
    }

    /** What is checked with it. */
    public String checks() {
        return checks;
    }

    /** What stays unproven without it. */
    public String unproven() {
        return unproven;
    }
}
