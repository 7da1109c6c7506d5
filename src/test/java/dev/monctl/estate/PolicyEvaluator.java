package dev.monctl.estate;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.topology.ExposureMode;
import dev.monctl.model.unit.Cidr;
import dev.monctl.model.unit.ServerURL;
import dev.monctl.model.unit.TailnetAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Tailscale does with a policy, as far as the tests of one need it: every rule lets through, a test holds if all that it
 * accepts is open from each device of its source to each of its destination, and nothing that it denies is open from any to any.
 */
final class PolicyEvaluator {
    private static final JsonMapper HUJSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private record Device(
            String name,
            String address,
            Set<String> tags,
            @Nullable String user) {}

    private final JsonNode policy;
    private final List<Device> devices = new ArrayList<>();

    PolicyEvaluator(String text, Estate estate) {
        policy = HUJSON.readTree(text);
        String hub = estate.network().tags().hub().toString();
        String spoke = estate.network().tags().spoke().toString();
        devices.add(new Device("hub", estate.hub().address().toString(), Set.of(hub), null));
        estate.spokes()
                .forEach(one -> devices.add(
                        new Device(one.name().toString(), one.address().toString(), Set.of(spoke), null)));
        // A device has a second address, by which a topology may call it.
        estate.clusters()
                .forEach(one -> Optional.ofNullable(one.destination().server())
                        .flatMap(ServerURL::address)
                        .filter(TailnetAddress::isV6)
                        .ifPresent(second -> devices.add(
                                new Device(one.name() + " again", second.toString(), Set.of(spoke), null))));
        if (estate.hub().exposure().mode() == ExposureMode.TAILSCALE_OPERATOR) {
            devices.add(new Device("prometheus-hub", "100.127.0.1", Set.of(hub), null));
        }
        if (estate.gitops().argocd() != null) {
            String tag = estate.gitops().argocd().tag().toString();
            devices.add(new Device("argocd", "100.127.0.2", Set.of(tag), null));
        }
        users().forEach(user -> devices.add(new Device(user, "100.127.1." + devices.size(), Set.of(), user)));
    }

    JsonNode policy() {
        return policy;
    }

    private Set<String> users() {
        Set<String> users = new TreeSet<>();
        policy.path("groups").forEach(group -> group.forEach(user -> users.add(user.asString())));
        policy.path("tests").forEach(test -> users.add(test.path("src").asString()));
        users.removeIf(user -> !user.contains("@"));
        return users;
    }

    /** Each entry of each test that does not hold. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (JsonNode test : policy.path("tests")) {
            List<Device> sources = named(test.path("src").asString());
            if (sources.isEmpty()) {
                failures.add("nobody is " + test.path("src"));
            }
            test.path("accept").forEach(target -> {
                if (!all(sources, target.asString())) {
                    failures.add(test.path("src") + " does not reach " + target);
                }
            });
            test.path("deny").forEach(target -> {
                if (any(sources, target.asString())) {
                    failures.add(test.path("src") + " reaches " + target);
                }
            });
        }
        return failures;
    }

    private boolean all(List<Device> sources, String target) {
        List<Device> hosts = hosts(target);
        return !hosts.isEmpty()
                && sources.stream()
                        .allMatch(source -> hosts.stream().allMatch(host -> isOpen(source, host, port(target))));
    }

    private boolean any(List<Device> sources, String target) {
        return sources.stream()
                .anyMatch(source -> hosts(target).stream()
                        .anyMatch(host -> !host.equals(source) && isOpen(source, host, port(target))));
    }

    private static int port(String target) {
        return Integer.parseInt(target.substring(target.lastIndexOf(':') + 1));
    }

    private List<Device> hosts(String target) {
        return named(target.substring(0, target.lastIndexOf(':')).replaceAll("[\\[\\]]", ""));
    }

    private List<Device> named(String word) {
        return devices.stream().filter(device -> isNamed(word, device)).toList();
    }

    boolean isOpen(String source, String target) {
        return all(named(source), target);
    }

    private boolean isOpen(Device source, Device host, int port) {
        return rules("acls", "ACLs")
                        .anyMatch(rule -> isNamedBy(either(rule, "src", "users"), source)
                                && texts(either(rule, "dst", "ports"))
                                        .anyMatch(dst -> isNamed(before(dst), host)
                                                && contains(dst.substring(dst.lastIndexOf(':') + 1), port)))
                || rules("grants")
                        .anyMatch(rule -> isNamedBy(rule.path("src"), source)
                                && isNamedBy(rule.path("dst"), host)
                                && texts(rule.path("ip"))
                                        .anyMatch(ip -> !ip.startsWith("icmp")
                                                && contains(ip.substring(ip.lastIndexOf(':') + 1), port)));
    }

    private Stream<JsonNode> rules(String... names) {
        return Stream.of(names).flatMap(name -> policy.path(name).valueStream());
    }

    private static JsonNode either(JsonNode rule, String name, String legacy) {
        return rule.has(name) ? rule.path(name) : rule.path(legacy);
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString);
    }

    private static String before(String dst) {
        return dst.substring(0, dst.lastIndexOf(':')).replaceAll("[\\[\\]]", "");
    }

    private static boolean contains(String ports, int port) {
        return Stream.of(ports.split(",", -1)).anyMatch(part -> {
            String[] ends = part.split("-", -1);
            return part.equals("*")
                    || (Integer.parseInt(ends[0]) <= port && port <= Integer.parseInt(ends[ends.length - 1]));
        });
    }

    private boolean isNamedBy(JsonNode words, Device device) {
        return texts(words).anyMatch(word -> isNamed(word, device));
    }

    private boolean isNamed(String word, Device device) {
        if (policy.path("hosts").has(word)) {
            return isNamed(policy.path("hosts").path(word).asString(), device);
        }
        if (word.startsWith("group:")) {
            return device.user() != null
                    && texts(policy.path("groups").path(word)).anyMatch(device.user()::equals);
        }
        return switch (word) {
            case "*" -> true;
            case "autogroup:member", "autogroup:admin" -> device.user() != null;
            case "autogroup:tagged" -> device.user() == null;
            default -> device.tags().contains(word) || word.equals(device.user()) || isAt(word, device);
        };
    }

    private static boolean isAt(String word, Device device) {
        return word.matches("[0-9.]+/[0-9]+")
                ? Cidr.parse(word).contains(TailnetAddress.parse(device.address()))
                : word.equals(device.address());
    }

    /** Every tag and group that a rule, a test or an owner names. */
    Set<String> named() {
        Set<String> named = new LinkedHashSet<>();
        collect(policy, named);
        return named;
    }

    private static void collect(JsonNode node, Set<String> named) {
        if (node.isString()) {
            named.add(node.asString().replaceAll("^((?:tag|group):[^:]+)(:.*)?$", "$1"));
        }
        node.forEach(child -> collect(child, named));
    }
}
