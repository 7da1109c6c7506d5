package dev.monctl.render;

import dev.monctl.model.hujson.HujsonReader;
import dev.monctl.model.hujson.HujsonValue;
import dev.monctl.model.hujson.HujsonValue.Array;
import dev.monctl.model.hujson.HujsonValue.Container;
import dev.monctl.model.hujson.HujsonValue.Member;
import dev.monctl.model.hujson.HujsonValue.Obj;
import dev.monctl.model.topology.BasePolicy;
import dev.monctl.model.yaml.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges the entries of a policy into the owner's. All that the owner wrote stays as it is, byte for byte and in its order: the
 * entries are only inserted, each behind the last one of its section, and sections that are missing behind the last section.
 */
final class PolicyMerge {
    private final BasePolicy base;
    private final EntryTexts additions;
    private final Obj addition;
    private final Insertions insertions;

    private PolicyMerge(BasePolicy base, String addition) {
        this.base = base;
        this.additions = new EntryTexts(addition);
        this.addition = root(addition);
        this.insertions = new Insertions(base.source().text(), base.root());
    }

    /** The owner's policy with the entries of the other one that it does not have. */
    static Embedded merge(BasePolicy base, String addition) {
        return new Embedded(new PolicyMerge(base, addition).merge());
    }

    private static Obj root(String addition) {
        HujsonValue root =
                HujsonReader.read(Source.of("policy.hujson", addition)).root();
        if (root instanceof Obj sections) {
            return sections;
        }
        throw new IllegalStateException("the rendered policy cannot be read:\n" + addition);
    }

    private String merge() {
        List<List<String>> missing = new ArrayList<>();
        for (int i = 0; i < addition.members().size(); i++) {
            Member section = addition.members().get(i);
            Optional<Member> known = base.root().member(section.key().text());
            if (known.isEmpty()) {
                missing.add(additions.lines(addition, i));
            } else {
                insertions.add(
                        (Container) known.get().value(),
                        newEntries(section.value(), known.get().value()));
            }
        }
        insertions.add(base.root(), missing);
        return insertions.applied();
    }

    private List<List<String>> newEntries(HujsonValue ours, HujsonValue theirs) {
        return ours instanceof Obj members ? newMembers(members, (Obj) theirs) : newItems((Array) ours, (Array) theirs);
    }

    /** What a key of the owner's says otherwise is a finding long before. */
    private List<List<String>> newMembers(Obj ours, Obj theirs) {
        List<List<String>> entries = new ArrayList<>();
        for (int i = 0; i < ours.members().size(); i++) {
            String key = ours.members().get(i).key().text();
            if (theirs.members().stream()
                    .noneMatch(member -> member.key().text().equals(key))) {
                entries.add(additions.lines(ours, i));
            }
        }
        return entries;
    }

    private List<List<String>> newItems(Array ours, Array theirs) {
        List<Object> known = theirs.items().stream().map(PolicyMerge::meaning).toList();
        List<List<String>> entries = new ArrayList<>();
        for (int i = 0; i < ours.items().size(); i++) {
            if (!known.contains(meaning(ours.items().get(i)))) {
                entries.add(additions.lines(ours, i));
            }
        }
        return entries;
    }

    /** What a value says, however it is written; no list of a rule or test has an order. */
    private static Object meaning(HujsonValue value) {
        if (value instanceof Obj object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.members().forEach(member -> members.put(member.key().text(), meaning(member.value())));
            return members;
        }
        if (value instanceof Array array) {
            return new HashSet<>(
                    array.items().stream().map(PolicyMerge::meaning).toList());
        }
        return value instanceof HujsonValue.Text text ? text.text() : ((HujsonValue.Word) value).text();
    }
}
