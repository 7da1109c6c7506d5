package dev.monctl.model.unit;

import java.util.Comparator;
import java.util.regex.Matcher;

/** A version of which only major and minor matter: {@code 3.2}. */
public record MinorVersion(String text) implements Comparable<MinorVersion> {
    private static final Form FORM = Form.of(
            "(?<major>[1-9][0-9]{0,3})\\.(?<minor>0|[1-9][0-9]{0,3})",
            "is not a version of two numbers, in quotes",
            "3.2");

    public MinorVersion {
        FORM.match(text);
    }

    public static MinorVersion parse(String text) {
        return new MinorVersion(text);
    }

    public int major() {
        return part("major");
    }

    public int minor() {
        return part("minor");
    }

    private int part(String name) {
        Matcher form = FORM.match(text);
        return Integer.parseInt(form.group(name));
    }

    @Override
    public int compareTo(MinorVersion other) {
        return Comparator.comparingInt(MinorVersion::major)
                .thenComparingInt(MinorVersion::minor)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
