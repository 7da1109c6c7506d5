package dev.monctl.model.unit;

/** The name of an estate, a stage or a group; it is used in file names, label values and object names. */
public record Name(String text) implements Comparable<Name> {
    private static final Form FORM = Form.of(
            "[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?",
            "is not a name: lower-case letters, digits and '-', at most 63, with a letter or digit at both ends",
            "production, edge-1");

    public Name {
        FORM.match(text);
    }

    public static Name parse(String text) {
        return new Name(text);
    }

    @Override
    public int compareTo(Name other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
