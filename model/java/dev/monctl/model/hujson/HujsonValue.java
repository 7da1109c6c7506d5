package dev.monctl.model.hujson;

import java.util.List;
import java.util.Optional;

/**
 * A value that knows where it stands in its text. Comments, spaces and commas are what lies between the values, so text and
 * tree together lose nothing.
 */
public sealed interface HujsonValue {
    /** Where it begins: the offset of its first character. */
    int start();

    /** Where it ends: the offset behind its last character. */
    int end();

    /** What it is called in a sentence. */
    String kind();

    /** A value that holds others. */
    sealed interface Container extends HujsonValue {
        /** The entries from their first to their last character, in the order of the text. */
        List<Extent> entries();

        /** Whether a comma follows the last entry. */
        boolean trailingComma();
    }

    /** From where to where an entry goes; of a member of an object, key and value. */
    record Extent(int start, int end) {}

    /** Keys are unique: a second one has a finding. */
    record Obj(int start, int end, List<Member> members, boolean trailingComma) implements Container {
        public Obj {
            members = List.copyOf(members);
        }

        @Override
        public String kind() {
            return "an object";
        }

        @Override
        public List<Extent> entries() {
            return members.stream()
                    .map(member ->
                            new Extent(member.key().start(), member.value().end()))
                    .toList();
        }

        /** The member with the first of these names that there is. Case does not count, as Tailscale reads its keys. */
        public Optional<Member> member(String... names) {
            for (String name : names) {
                for (Member member : members) {
                    if (member.key().text().equalsIgnoreCase(name)) {
                        return Optional.of(member);
                    }
                }
            }
            return Optional.empty();
        }
    }

    /** One key with its value. */
    record Member(Text key, HujsonValue value) {}

    /** A list. */
    record Array(int start, int end, List<HujsonValue> items, boolean trailingComma) implements Container {
        public Array {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public List<Extent> entries() {
            return items.stream()
                    .map(item -> new Extent(item.start(), item.end()))
                    .toList();
        }
    }

    /**
     * A text between double quotes.
     *
     * @param text what the literal stands for
     */
    record Text(int start, int end, String text) implements HujsonValue {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number, {@code true}, {@code false} or {@code null}, as it is written. */
    record Word(int start, int end, String text) implements HujsonValue {
        @Override
        public String kind() {
            return text;
        }
    }
}
