package dev.monctl.model.unit;

/** A branch, a tag or a commit. */
public record GitRevision(String text) {
    private static final Form FORM = Form.of(
            "(?!.*(\\.\\.|//|@\\{))[A-Za-z0-9_][-+._/A-Za-z0-9]*",
            "is not a branch, a tag or a commit",
            "main, v1.4.0");

    public GitRevision {
        FORM.match(text);
    }

    public static GitRevision parse(String text) {
        return new GitRevision(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
