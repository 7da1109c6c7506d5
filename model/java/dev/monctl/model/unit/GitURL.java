package dev.monctl.model.unit;

/** Where a Git repository is cloned from. */
public record GitURL(String text) {
    private static final Form FORM = Form.of(
            "(https?|ssh|git)://([^\\s/@]+@)?[-.A-Za-z0-9]+(:[0-9]{1,5})?/[^\\s?#{}]+|[-_.A-Za-z0-9]+@[-.A-Za-z0-9]+:[^\\s?#{}]+",
            "is not the address of a Git repository",
            "https://github.com/example/monitoring.git, git@github.com:example/monitoring.git");

    public GitURL {
        FORM.match(text);
    }

    public static GitURL parse(String text) {
        return new GitURL(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
