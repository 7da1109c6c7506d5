package dev.monctl.model.topology;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.hujson.HujsonDocument;
import dev.monctl.model.hujson.HujsonReader;
import dev.monctl.model.hujson.HujsonValue;
import dev.monctl.model.hujson.HujsonValue.Array;
import dev.monctl.model.hujson.HujsonValue.Member;
import dev.monctl.model.hujson.HujsonValue.Obj;
import dev.monctl.model.hujson.HujsonValue.Text;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.SourceReading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the owner's policy, and whether it has the shape that entries can be merged into. */
final class BasePolicyReader {
    /** What the estate's entries are merged into. */
    static final List<Section> SECTIONS = List.of(
            new Section("tagOwners", Obj.class, "an object"),
            new Section("acls", Array.class, "a list"),
            new Section("tests", Array.class, "a list"));

    record Section(String name, Class<?> kind, String called) {}

    private final OwnFolder folder;
    private final Places places;
    private final List<Finding> findings = new ArrayList<>();

    BasePolicyReader(OwnFolder folder, Places places) {
        this.folder = folder;
        this.places = places;
    }

    /** What there is to complain about; empty before reading. */
    List<Finding> findings() {
        return findings;
    }

    /** Null where the topology names none, or none that can be merged into. */
    @Nullable
    BasePolicy read(@Nullable Topology topology) {
        Policy policy = topology == null ? null : topology.network().policy();
        if (policy == null || !places.isWritten(BasePolicy.KEY)) {
            return null; // a policy whose base stands in for a wrong one is nobody's
        }
        SourceReading reading = folder.read(policy.base().toString(), places.of(BasePolicy.KEY));
        findings.addAll(reading.findings());
        Source source = reading.source();
        if (source != null && source.text().startsWith(BasePolicy.HEADER)) {
            findings.add(rendered(policy));
            return null;
        }
        return source == null
                ? null
                : read(Source.of(source.name(), source.text().replace("\r\n", "\n")));
    }

    private Finding rendered(Policy policy) {
        return Finding.error(
                        "network/policy-rendered",
                        places.of(BasePolicy.KEY),
                        "'" + policy.base() + "' was rendered by monctl: it is no policy of yours",
                        "name the policy that you edit, outside the output folder, or remove the key")
                .because("what each render adds would be added to what the last one wrote");
    }

    private @Nullable BasePolicy read(Source source) {
        HujsonDocument document = HujsonReader.read(source);
        findings.addAll(document.findings());
        HujsonValue root = document.root();
        if (root != null && !(root instanceof Obj)) {
            findings.add(
                    wrong(document, root, "the policy is " + root.kind() + ", not an object", "write {} around it"));
        }
        if (!(root instanceof Obj policy)) {
            return null;
        }
        long unfit = SECTIONS.stream()
                .filter(section -> !takesEntries(document, policy, section))
                .count();
        findings.addAll(otherActions(document, policy));
        return unfit == 0 ? new BasePolicy(document, policy) : null;
    }

    /** A rule can only open: what it would close, and in which order, is known to other systems than Tailscale. */
    private static List<Finding> otherActions(HujsonDocument document, Obj policy) {
        return policy.member("acls").map(Member::value).stream()
                .filter(Array.class::isInstance)
                .flatMap(acls -> ((Array) acls).items().stream())
                .filter(Obj.class::isInstance)
                .flatMap(rule -> ((Obj) rule).member("action").map(Member::value).stream())
                .filter(action -> !(action instanceof Text text && text.text().equals("accept")))
                .map(action -> wrong(
                        document,
                        action,
                        "the action of a rule is "
                                + (action instanceof Text text ? "'" + text.text() + "'" : action.kind())
                                + ", but Tailscale knows accept alone",
                        "write \"accept\", or remove the rule: what no rule opens is closed"))
                .toList();
    }

    private boolean takesEntries(HujsonDocument document, Obj policy, Section expected) {
        List<Member> sections = policy.members().stream()
                .filter(member -> member.key().text().equalsIgnoreCase(expected.name()))
                .toList();
        if (sections.size() > 1) {
            findings.add(wrong(
                    document,
                    sections.get(1).key(),
                    "'" + sections.get(0).key().text() + "' and '"
                            + sections.get(1).key().text() + "' are one section, since case does not count",
                    "join the two"));
            return false;
        }
        for (Member section : sections) {
            if (!expected.kind().isInstance(section.value())) {
                String what =
                        "'" + section.key().text() + "' is " + section.value().kind() + ", not " + expected.called();
                findings.add(wrong(
                        document, section.value(), what, "write " + expected.called() + ", or remove the section"));
                return false;
            }
        }
        return true;
    }

    private static Finding wrong(HujsonDocument document, HujsonValue value, String what, String help) {
        return Finding.error("network/policy-shape", document.place(value, BasePolicy.KEY), what, help);
    }
}
