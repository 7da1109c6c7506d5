package dev.monctl.model.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a Git repository is cloned from. */
public record GitURL(String text) {
    private static final Pattern PASSWORD = Pattern.compile("(?i)([a-z]+://[^/:\\s]*):[^/\\s]*@(.*)");
    private static final Form FORM = Form.of(
            "(https?|ssh|git)://([^\\s/@:]+@)?[-.A-Za-z0-9]+(:[0-9]{1,5})?/[^\\s?#{}\"'<>\\\\]+|[-_.A-Za-z0-9]+@[-.A-Za-z0-9]+:[^\\s?#{}\"'<>\\\\]+",
            "is not the address of a Git repository",
            "https://github.com/example/monitoring.git, git@github.com:example/monitoring.git");

    public GitURL {
        Matcher password = PASSWORD.matcher(text);
        if (password.matches()) {
            throw new UnreadableValue(
                    "'" + password.group(1) + ":…@" + password.group(2)
                            + "' holds a password, which everybody could read" + " in the output",
                    "leave it out, and give it to Argo CD: argocd repo add");
        }
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
