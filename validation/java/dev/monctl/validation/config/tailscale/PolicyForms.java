package dev.monctl.validation.config.tailscale;

import dev.monctl.validation.config.form.Form;
import dev.monctl.validation.schema.ValueForm.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms of single values in a policy. */
final class PolicyForms {
    private static final String PORT = "\\d{1,5}";
    private static final String PORTS = "(?:\\*|" + PORT + "(?:-" + PORT + ")?(?:," + PORT + "(?:-" + PORT + ")?)*+)";
    private static final String PROTOCOLS =
            "icmp|igmp|ipv4|ip-in-ip|tcp|egp|igp|udp|gre|esp|ah|sctp|ipv6-icmp|\\*|\\d{1,3}";
    private static final String ADDRESS = "[0-9a-fA-F.:]+(?:/\\d{1,3})?";

    private static final Pattern FOUR_NUMBERS = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?:[^\\w.-].*)?");

    static final List<Form> ALL = List.of(
            form("tag", "tag:[a-zA-Z][a-zA-Z0-9-]*", "is no tag", "write it like tag:hub"),
            form("group", "group:[^\\s:]+", "is no group", "write it like group:admins"),
            form("posture", "posture:[^\\s:]+", "is no posture", "write it like posture:latest"),
            form("ipset", "ipset:[^\\s:]+", "is no set of addresses", "write it like ipset:offices"),
            form("address", ADDRESS, "is no address", "write it like 100.64.0.1 or 10.0.0.0/8"),
            form(
                    "destination",
                    "(?s).+:" + PORTS,
                    "names no ports",
                    "write it like tag:hub:9090,3100, with a list, a range or * after the last colon"),
            form("one-port", "(?s).+:" + PORT, "is no destination with one port", "write it like tag:hub:9090"),
            form("protocol", PROTOCOLS, "is no protocol", "write tcp, udp, or the number of one"),
            form(
                    "network-access",
                    "\\*|" + PORTS + "|(?:" + PROTOCOLS + "):" + PORTS + "|" + PROTOCOLS,
                    "is no access to ports",
                    "write it like tcp:9090, 443 or *"),
            form("source", "[^\\s]++(?: [^\\s]++)*+", "is no source", null));

    /** How the sections are spelt, by their small letters. */
    static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        List.of(
                        "acls",
                        "grants",
                        "groups",
                        "hosts",
                        "ipsets",
                        "tagOwners",
                        "autoApprovers",
                        "ssh",
                        "sshTests",
                        "tests",
                        "nodeAttrs",
                        "postures",
                        "defaultSrcPosture",
                        "derpMap",
                        "disableIPv4",
                        "OneCGNATRoute",
                        "randomizeClientPort",
                        "action",
                        "src",
                        "dst",
                        "proto",
                        "accept",
                        "deny",
                        "srcPosture",
                        "users",
                        "ports",
                        "exitNode",
                        "routes",
                        "services",
                        "target",
                        "attr")
                .forEach(key -> KEYS.put(key.toLowerCase(Locale.ROOT), key));
    }

    private PolicyForms() {}

    private static Form form(String name, String pattern, String why, @Nullable String help) {
        return new Form(name, text -> tooLarge(text).or(() -> Refusal.unless(text.matches(pattern), why, help)));
    }

    /** What looks like an address of version 4, with a part that is too large. */
    private static Optional<Refusal> tooLarge(String text) {
        Matcher four = FOUR_NUMBERS.matcher(text);
        boolean isTooLarge =
                four.matches() && Stream.of(four.group(1).split("\\.")).anyMatch(part -> Integer.parseInt(part) > 255);
        return Refusal.unless(!isTooLarge, "has a part above 255", "write an address like 100.64.0.1");
    }
}
