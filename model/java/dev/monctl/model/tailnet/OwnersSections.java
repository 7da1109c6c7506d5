package dev.monctl.model.tailnet;

import dev.monctl.model.hujson.HujsonDocument;
import dev.monctl.model.hujson.HujsonValue;
import dev.monctl.model.hujson.HujsonValue.Array;
import dev.monctl.model.hujson.HujsonValue.Member;
import dev.monctl.model.hujson.HujsonValue.Obj;
import dev.monctl.model.hujson.HujsonValue.Text;
import dev.monctl.model.topology.BasePolicy;
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

    public List<Owned> tagOwners() {
        return members("tagOwners")
                .map(member -> new Owned(member.key(), PolicyEntry.texts(member.value())))
                .toList();
    }

    Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        members("groups").forEach(member -> groups.put(member.key().text(), PolicyEntry.texts(member.value())));
        return groups;
    }

    /** The names of its groups. */
    public Set<String> groupNames() {
        return groups().keySet();
    }

    Map<String, Party> hosts() {
        Map<String, Party> hosts = new LinkedHashMap<>();
        members("hosts").forEach(member -> {
            if (member.value() instanceof Text address) {
                hosts.put(member.key().text(), new Party(address.text()));
            }
        });
        return hosts;
    }

    /** Everything that lets TCP connections through. */
    public List<Rule> rules() {
        return Stream.concat(
                        entries("acls").filter(PolicyEntry::isTcp).map(OwnersRules::acl),
                        entries("grants").map(OwnersRules::grant))
                .toList();
    }

    /** Every destination that a test expects to be closed to TCP. */
    public List<Expectation> denials() {
        return entries("tests")
                .flatMap(test -> Expectation.of(test, "deny").stream())
                .toList();
    }

    /** Every destination that a test expects to be open to TCP. */
    public List<Expectation> acceptances() {
        return entries("tests")
                .flatMap(test -> Expectation.of(test, "accept", "allow").stream())
                .toList();
    }

    private Stream<Member> members(String section) {
        return value(section)
                .filter(Obj.class::isInstance)
                .map(value -> ((Obj) value).members())
                .orElse(List.of())
                .stream();
    }

    private Stream<PolicyEntry> entries(String section) {
        return value(section)
                .filter(Array.class::isInstance)
                .map(value -> ((Array) value).items())
                .orElse(List.of())
                .stream()
                .filter(Obj.class::isInstance)
                .map(entry -> new PolicyEntry((Obj) entry));
    }

    private Optional<HujsonValue> value(String section) {
        return root == null ? Optional.empty() : root.member(section).map(Member::value);
    }
}
