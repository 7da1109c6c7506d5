package dev.monctl.model.unit;

/** A folder of a Git repository; {@code .} is its root. */
public record RepositoryPath(String text) {
    private static final Form FORM = Form.of(
            "\\.|(?!(.*/)?\\.{1,2}(/|$))[-+._A-Za-z0-9]+(/[-+._A-Za-z0-9]+)*",
            "is not a folder of the repository: no leading or closing '/', no '..'",
            "charts-out, deploy/monitoring, . for its root");

    public RepositoryPath {
        FORM.match(text);
    }

    public static RepositoryPath parse(String text) {
        return new RepositoryPath(text);
    }

    /** The path of something in this folder, from the repository's root. */
    public String resolve(String below) {
        return text.equals(".") ? below : text + "/" + below;
    }

    @Override
    public String toString() {
        return text;
    }
}
