package dev.monctl.model.unit;

import java.util.Comparator;
import java.util.regex.Matcher;

/** The version of a program as its image is tagged; a leading {@code v} stays as it was written. */
public record Version(String text) implements Comparable<Version> {
    private static final Form FORM = Form.of(
            "v?(?<major>0|[1-9][0-9]{0,8})\\.(?<minor>0|[1-9][0-9]{0,8})\\.(?<patch>0|[1-9][0-9]{0,8})(-(?<pre>[.0-9A-Za-z-]{1,60}))?",
            "is not a version of three numbers",
            "v3.5.1, 11.3.0, v0.31.0-rc.1");
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch)
            .thenComparing(version -> version.text.contains("-"), Comparator.reverseOrder())
            .thenComparing(Version::number);

    public Version {
        FORM.match(text);
    }

    public static Version parse(String text) {
        return new Version(text);
    }

    /** Without the leading {@code v}. */
    public String number() {
        return text.startsWith("v") ? text.substring(1) : text;
    }

    public int major() {
        return part("major");
    }

    public int minor() {
        return part("minor");
    }

    public int patch() {
        return part("patch");
    }

    private int part(String name) {
        Matcher form = FORM.match(text);
        return Integer.parseInt(form.group(name));
    }

    // A release comes after its candidates.
    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
