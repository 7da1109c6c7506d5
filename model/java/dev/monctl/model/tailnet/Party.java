package dev.monctl.model.tailnet;

import dev.monctl.model.unit.TailnetAddress;
import dev.monctl.model.unit.TailnetMember;
import dev.monctl.model.unit.TailnetTag;

/** Somebody or something that a policy names: a tag, a user, a group, an address, a name of its {@code hosts}. */
public record Party(String text) {
    /** Every device. */
    static final Party ANYBODY = new Party("*");

    static Party of(TailnetTag tag) {
        return new Party(tag.toString());
    }

    public static Party of(TailnetMember member) {
        return new Party(member.toString());
    }

    static Party of(TailnetAddress address) {
        return new Party(address.toString());
    }

    /** An address as a destination has it: version 6 stands in brackets there. */
    static Party inBrackets(String text) {
        boolean isInBrackets = text.startsWith("[") && text.endsWith("]");
        return new Party(isInBrackets ? text.substring(1, text.length() - 1) : text);
    }

    public boolean isTag() {
        return text.startsWith("tag:");
    }

    public boolean isGroup() {
        return text.startsWith("group:");
    }

    boolean isAutogroup() {
        return text.startsWith("autogroup:");
    }

    /** A user, whose devices have no tags. */
    boolean isUser() {
        return text.indexOf('@') >= 0 && !isTag() && !isGroup();
    }

    /** As a destination of a rule or of a test. */
    public String with(Object ports) {
        boolean isV6 = text.indexOf(':') >= 0 && Character.digit(text.charAt(0), 16) >= 0 && !isNamed();
        return (isV6 ? "[" + text + "]" : text) + ":" + ports;
    }

    private boolean isNamed() {
        return isTag() || isGroup() || isAutogroup() || isUser();
    }

    @Override
    public String toString() {
        return text;
    }
}
