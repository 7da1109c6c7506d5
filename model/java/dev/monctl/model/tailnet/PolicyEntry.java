package dev.monctl.model.tailnet;

import dev.monctl.model.hujson.HujsonValue;
import dev.monctl.model.hujson.HujsonValue.Array;
import dev.monctl.model.hujson.HujsonValue.Member;
import dev.monctl.model.hujson.HujsonValue.Obj;
import dev.monctl.model.hujson.HujsonValue.Text;
import java.util.List;
import java.util.Set;

/** An entry of a policy's section. A value of another shape than is asked for counts as none. */
record PolicyEntry(Obj object) {
    /** By name and by number. */
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

    /** Whether connections of TCP are of this protocol; where none is named they are. */
    static boolean isTcp(String protocol) {
        return !NOT_TCP.contains(protocol);
    }

    boolean isTcp() {
        return isTcp(text("proto"));
    }

    /** A text or a number, by the first of these names that is there; empty where there is none. */
    String text(String... names) {
        return object.member(names).map(Member::value).map(PolicyEntry::word).orElse("");
    }

    private static String word(HujsonValue value) {
        if (value instanceof Text text) {
            return text.text();
        }
        return value instanceof HujsonValue.Word number ? number.text() : "";
    }

    /** The texts of a list, by the first of these names that is there. */
    List<Text> items(String... names) {
        return object.member(names).map(Member::value).map(PolicyEntry::items).orElse(List.of());
    }

    private static List<Text> items(HujsonValue value) {
        return value instanceof Array array
                ? array.items().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .toList()
                : List.of();
    }

    List<String> texts(String... names) {
        return items(names).stream().map(Text::text).toList();
    }

    static List<String> texts(HujsonValue value) {
        return items(value).stream().map(Text::text).toList();
    }
}
