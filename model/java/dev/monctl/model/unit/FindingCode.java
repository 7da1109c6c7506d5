package dev.monctl.model.unit;

/** The code of a finding. */
public record FindingCode(String text) {
    private static final Form FORM = Form.of(
            "[a-z]+/[a-z0-9]+(-[a-z0-9]+)*",
            "is not the code of a finding, which is written in brackets after its severity",
            "capacity/retention-headroom");

    public FindingCode {
        FORM.match(text);
    }

    public static FindingCode parse(String text) {
        return new FindingCode(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
