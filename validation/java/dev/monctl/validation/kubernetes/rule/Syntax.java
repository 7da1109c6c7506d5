package dev.monctl.validation.kubernetes.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of names in Kubernetes, and how a message explains each. */
enum Syntax {
    LABEL_1123(
            63,
            "[a-z0-9]([-a-z0-9]*[a-z0-9])?",
            "lower-case letters, digits and '-', with a letter or digit at both ends"),
    LABEL_1035(63, "[a-z]([-a-z0-9]*[a-z0-9])?", "lower-case letters, digits and '-', with a letter first"),
    SUBDOMAIN(
            253,
            "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*",
            "lower-case letters, digits, '-' and '.', with a letter or digit at both ends"),
    PATH_SEGMENT(Integer.MAX_VALUE, "(?!\\.{1,2}$)[^/%]+", "anything without '/' and '%'"),
    PORT_NAME(15, "(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]*[a-z0-9])?", "lower-case letters, digits and single '-'"),
    DATA_KEY(253, "(?!\\.{1,2}$)(?!\\.\\.)[-._a-zA-Z0-9]+", "letters, digits, '-', '_' and '.'"),
    ENV_NAME(Integer.MAX_VALUE, "[ -<>-~]+", "printable ASCII without '='"),
    LABEL_VALUE(
            63,
            "([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?",
            "letters, digits, '-', '_' and '.', with a letter or digit at both ends"),
    LABEL_NAME(
            63,
            "[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?",
            "letters, digits, '-', '_' and '.', with a letter or digit at both ends");

    private final int longest;
    private final Pattern form;
    private final String words;

    Syntax(int longest, String form, String words) {
        this.longest = longest;
        this.form = Pattern.compile(form);
        this.words = words;
    }

    /** Why the text does not have this form; empty where it has. */
    Optional<String> refuse(String text) {
        if (text.length() > longest) {
            return Optional.of("is " + text.length() + " characters long, " + longest + " are allowed");
        }
        return form.matcher(text).matches() ? Optional.empty() : Optional.of("must be " + words);
    }

    /** A label's or annotation's key: a name, after the domain of its owner and a slash. */
    static Optional<String> refuseKey(String key) {
        int slash = key.indexOf('/');
        Optional<String> prefix = slash < 0 ? Optional.empty() : SUBDOMAIN.refuse(key.substring(0, slash));
        return prefix.map(why -> "before its '/' " + why).or(() -> LABEL_NAME.refuse(key.substring(slash + 1)));
    }
}
