package dev.monctl.model.tailnet;

import dev.monctl.model.hujson.HujsonDocument;
import dev.monctl.model.hujson.HujsonValue;
import dev.monctl.model.hujson.HujsonValue.Array;
import dev.monctl.model.hujson.HujsonValue.Member;
import dev.monctl.model.hujson.HujsonValue.Obj;
import dev.monctl.model.hujson.HujsonValue.Text;
import dev.monctl.model.topology.BasePolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the owner's policy says, as far as it touches the estate. What is not of the shape that Tailscale documents is passed
 * over: it is Tailscale's to complain about. Names of older policies ({@code users}, {@code ports}, {@code allow}) count.
 */
public final class OwnersSections {
    private static final Set<String> NOT_TCP = Set.of(
            "udp",
            "17",
            "icmp",
            "1",
            "ipv6-icmp",
            "58",
            "sctp",
            "132",
            "igmp",
            "2",
            "gre",
            "47",
            "esp",
            "50",
            "ah",
            "51",
            "egp",
            "8",
            "igp",
            "9",
            "ipv4",
            "4",
            "ip-in-ip");

    private final @Nullable Obj root;

    private OwnersSections(@Nullable Obj root) {
        this.root = root;
    }

    /** Of no policy, nothing. */
    public static OwnersSections of(@Nullable BasePolicy policy) {
        return new OwnersSections(policy == null ? null : policy.root());
    }

    /** Of a policy that lies in the output. */
    public static OwnersSections of(HujsonDocument policy) {
        return new OwnersSections(policy.root() instanceof Obj root ? root : null);
    }

    /** A tag and who may give it to a machine. */
    public record Owned(Text tag, List<String> owners) {}

    /** That a test expects a destination to be open, or to be closed. */
    public record Expectation(Party source, Text target, Party host, int port) {
        /** Whether it fails once the edge is open, where it expects it to be closed. */
        public boolean contradicts(Edge edge, Devices devices) {
            return edge.needed().contains(port)
                    && devices.areOne(source, edge.source())
                    && devices.areOne(host, edge.destination());
        }
    }

    public List<Owned> tagOwners() {
        return members("tagOwners").stream()
                .map(member -> new Owned(member.key(), texts(member.value())))
                .toList();
    }

    Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        members("groups").forEach(member -> groups.put(member.key().text(), texts(member.value())));
        return groups;
    }

    /** The names of its groups. */
    public Set<String> groupNames() {
        return groups().keySet();
    }

    Map<String, Party> hosts() {
        Map<String, Party> hosts = new LinkedHashMap<>();
        for (Member member : members("hosts")) {
            if (member.value() instanceof Text address) {
                hosts.put(member.key().text(), new Party(address.text()));
            }
        }
        return hosts;
    }

    /** Everything that lets TCP connections through. */
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        objects("acls").filter(OwnersSections::isTcp).forEach(entry -> rules.add(acl(entry)));
        objects("grants").forEach(entry -> rules.add(grant(entry)));
        return rules;
    }

    private static Rule acl(Obj entry) {
        List<Rule.Target> targets = texts(entry, "dst", "ports").stream()
                .map(text -> {
                    int colon = text.lastIndexOf(':');
                    return colon < 0
                            ? new Rule.Target(Party.inBrackets(text), Ports.ALL)
                            : new Rule.Target(
                                    Party.inBrackets(text.substring(0, colon)), Ports.read(text.substring(colon + 1)));
                })
                .toList();
        return new Rule(parties(texts(entry, "src", "users")), targets, entry);
    }

    private static Rule grant(Obj entry) {
        List<Rule.Target> targets = new ArrayList<>();
        for (String ip : texts(entry, "ip")) {
            int colon = ip.lastIndexOf(':');
            String proto = colon < 0 ? "tcp" : ip.substring(0, colon);
            if (!NOT_TCP.contains(proto)) {
                Ports ports = Ports.read(ip.substring(colon + 1));
                texts(entry, "dst").forEach(dst -> targets.add(new Rule.Target(Party.inBrackets(dst), ports)));
            }
        }
        return new Rule(parties(texts(entry, "src")), targets, entry);
    }

    /** Every destination that a test expects to be closed to TCP. */
    public List<Expectation> denials() {
        return expectations("deny");
    }

    /** Every destination that a test expects to be open to TCP. */
    public List<Expectation> acceptances() {
        return expectations("accept", "allow");
    }

    private List<Expectation> expectations(String... names) {
        List<Expectation> expectations = new ArrayList<>();
        objects("tests").filter(OwnersSections::isTcp).forEach(test -> {
            String source = text(test, "src", "user");
            for (Text target : items(test, names)) {
                int colon = target.text().lastIndexOf(':');
                String port = target.text().substring(colon + 1);
                if (!source.isEmpty() && colon > 0 && port.matches("[0-9]{1,5}")) {
                    Party host = Party.inBrackets(target.text().substring(0, colon));
                    expectations.add(new Expectation(new Party(source), target, host, Integer.parseInt(port)));
                }
            }
        });
        return expectations;
    }

    private static boolean isTcp(Obj entry) {
        String proto = entry.member("proto")
                .map(Member::value)
                .map(OwnersSections::word)
                .orElse("");
        return !NOT_TCP.contains(proto);
    }

    private static String word(HujsonValue value) {
        if (value instanceof Text text) {
            return text.text();
        }
        return value instanceof HujsonValue.Word number ? number.text() : "";
    }

    private List<Member> members(String section) {
        return value(section)
                .filter(Obj.class::isInstance)
                .map(value -> ((Obj) value).members())
                .orElse(List.of());
    }

    private Stream<Obj> objects(String section) {
        return value(section)
                .filter(Array.class::isInstance)
                .map(value -> ((Array) value).items())
                .orElse(List.of())
                .stream()
                .filter(Obj.class::isInstance)
                .map(Obj.class::cast);
    }

    private Optional<HujsonValue> value(String section) {
        return root == null ? Optional.empty() : root.member(section).map(Member::value);
    }

    private static String text(Obj entry, String... names) {
        return entry.member(names).map(Member::value).map(OwnersSections::word).orElse("");
    }

    private static List<Text> items(Obj entry, String... names) {
        return entry.member(names).map(Member::value).map(OwnersSections::items).orElse(List.of());
    }

    private static List<Text> items(HujsonValue value) {
        return value instanceof Array array
                ? array.items().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .toList()
                : List.of();
    }

    private static List<String> texts(Obj entry, String... names) {
        return items(entry, names).stream().map(Text::text).toList();
    }

    private static List<String> texts(HujsonValue value) {
        return items(value).stream().map(Text::text).toList();
    }

    private static List<Party> parties(List<String> texts) {
        return texts.stream().map(Party::inBrackets).toList();
    }
}
