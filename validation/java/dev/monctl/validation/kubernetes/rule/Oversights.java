package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.document.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the API server takes and hardly anybody means: something was left out, or lost its unit. */
final class Oversights implements Rule {
    private static final String MANAGED_BY = "app.kubernetes.io/managed-by";
    private static final BigDecimal KIBIBYTE = BigDecimal.valueOf(1024);
    private static final BigDecimal MOST_CORES = BigDecimal.valueOf(200);
    private static final List<String> PREFIXES = List.of(
            "app.kubernetes.io",
            "kubernetes.io",
            "helm.sh",
            "argocd.argoproj.io",
            "kubectl.kubernetes.io",
            "node.kubernetes.io",
            "node-role.kubernetes.io",
            "topology.kubernetes.io",
            "pod-security.kubernetes.io",
            "tailscale.com",
            "checksum");

    private static final Set<String> MACHINE = Set.of("/", "/proc", "/sys", "/etc");
    private static final Pattern FLAG = Pattern.compile("(--[\\w.-]+)=([0-9]+[A-Za-z]+)");
    private static final Pattern MEASURE = Pattern.compile("([0-9]+(ms|us|ns|s|m|h|d|w|y|[kKMGTPE]i?B?|B))+");

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public List<Finding> judge(Render render) {
        render.containers().forEach(this::container);
        render.pods()
                .forEach(pod -> pod.spec()
                        .items("volumes")
                        .forEach(volume -> volume.get("emptyDir", "sizeLimit").ifPresent(this::bytes)));
        render.pods().forEach(this::host);
        render.all("networking.k8s.io", "NetworkPolicy").forEach(policy -> policy(policy.field()));
        render.objects().forEach(object -> labels(object.field()));
        render.objects().stream()
                .filter(object -> !object.group().equals("argoproj.io"))
                .filter(object ->
                        object.field().get("metadata", "labels", MANAGED_BY).isEmpty())
                .forEach(object -> warn(
                        "kubernetes/unlabelled",
                        object.field().get("metadata").orElse(object.field()),
                        "lacks the label " + MANAGED_BY,
                        "nobody sees that it belongs to a chart, and whoever looks by labels does not find it",
                        "write the labels of the other objects"));
        return List.copyOf(findings);
    }

    /** Whoever only reads the machine may not write on it. */
    private void host(PodTemplate pod) {
        Set<String> volumes = pod.spec().items("volumes").stream()
                .filter(volume -> volume.text("hostPath", "path")
                        .filter(MACHINE::contains)
                        .isPresent())
                .flatMap(volume -> volume.text("name").stream())
                .collect(Collectors.toSet());
        for (Field container : pod.containers()) {
            container.items("volumeMounts").stream()
                    .filter(mount ->
                            mount.text("name").filter(volumes::contains).isPresent())
                    .filter(mount -> !mount.isTrue("readOnly"))
                    .forEach(mount -> warn(
                            "kubernetes/writable-host",
                            mount,
                            "can be written",
                            "it is the machine's own",
                            "write readOnly: true"));
        }
    }

    private void container(Field container) {
        for (Field variable : container.items("env")) {
            if (variable.get("value").isEmpty() && variable.get("valueFrom").isEmpty()) {
                warn(
                        "kubernetes/env-empty",
                        variable,
                        "has neither value nor valueFrom",
                        "it is empty then",
                        "write value:");
            }
        }
        for (String list : List.of("command", "args")) {
            container.items(list).forEach(this::flag);
        }
        for (String probe : Probes.KINDS) {
            container
                    .get(probe, "httpGet")
                    .filter(get -> get.get("path").isEmpty())
                    .ifPresent(get ->
                            warn("kubernetes/probe-path", get, "has no path", "it asks for / then", "write path:"));
        }
        for (String kind : List.of("requests", "limits")) {
            container.get("resources", kind, "memory").ifPresent(this::bytes);
            container.get("resources", kind, "cpu").ifPresent(this::cores);
        }
    }

    /** A number with letters behind it that are no unit of time and none of size. */
    private void flag(Field argument) {
        Matcher flag = FLAG.matcher(argument.text().orElse(""));
        if (flag.matches() && !MEASURE.matcher(flag.group(2)).matches()) {
            warn(
                    "kubernetes/odd-amount",
                    argument,
                    "gives " + flag.group(1) + " the value " + flag.group(2) + ", which has no unit that programs know",
                    "the program would not start",
                    "example: 30s, 15d or 24GB");
        }
    }

    private void bytes(Field amount) {
        parsed(amount)
                .filter(bytes -> bytes.signum() > 0 && bytes.compareTo(KIBIBYTE) < 0)
                .ifPresent(bytes -> warn(
                        "kubernetes/odd-amount",
                        amount,
                        "is " + bytes.toPlainString() + " bytes",
                        "its unit was lost",
                        "write it with its unit: 256Mi"));
    }

    private void cores(Field amount) {
        parsed(amount)
                .filter(cores -> cores.compareTo(MOST_CORES) > 0)
                .ifPresent(cores -> warn(
                        "kubernetes/odd-amount",
                        amount,
                        "is " + cores.toPlainString() + " cores",
                        "no node has so many",
                        "write it with its unit: 250m"));
    }

    private static Optional<BigDecimal> parsed(Field amount) {
        return amount.text().or(() -> amount.number().map(Object::toString)).flatMap(Amount::parse);
    }

    private void policy(Field policy) {
        if (policy.get("spec").isEmpty()) {
            warn(
                    "kubernetes/policy-open",
                    policy,
                    "has no spec",
                    "it is about every pod then, and lets nothing in",
                    "write its spec");
        }
        for (String direction : List.of("ingress", "egress")) {
            policy.items("spec", direction)
                    .forEach(rule -> rule.items("ports").stream()
                            .filter(port -> port.get("port").isEmpty())
                            .forEach(port -> warn(
                                    "kubernetes/policy-open",
                                    port,
                                    "names no port",
                                    "it opens every one then",
                                    "write port:")));
        }
    }

    private void labels(Field object) {
        for (String of : List.of("labels", "annotations")) {
            for (Field label : object.entries("metadata", of)) {
                int slash = label.name().indexOf('/');
                String prefix = slash < 0 ? "" : label.name().substring(0, slash);
                if (!prefix.isEmpty() && !PREFIXES.contains(prefix)) {
                    Suggestion.nearest(prefix, PREFIXES)
                            .ifPresent(near -> warn(
                                    "kubernetes/label-prefix",
                                    label,
                                    "begins with " + prefix,
                                    "nobody looks for it under that name",
                                    "did you mean '" + near + "'?"));
                }
            }
        }
    }

    private void warn(String code, Field at, String what, String why, String help) {
        findings.add(Finding.warning(
                code, at.key() == null ? at.place() : at.keyPlace(), at.where() + " " + what, why, help));
    }
}
