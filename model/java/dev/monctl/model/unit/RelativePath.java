package dev.monctl.model.unit;

/** A file below the folder of the file that names it. */
public record RelativePath(String text) {
    private static final Form FORM = Form.of(
            "(?!(.*/)?\\.{1,2}(/|$))[^/\\\\\\p{Cntrl}]+(/[^/\\\\\\p{Cntrl}]+)*",
            "is not a file below this folder: no leading '/', no '..', no '\\'",
            "alloy/blackbox.alloy");

    public RelativePath {
        FORM.match(text);
    }

    public static RelativePath parse(String text) {
        return new RelativePath(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
