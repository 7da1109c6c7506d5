package dev.monctl.validation.regex;

/** Ends reading at the first place where a text is no regular expression; it never leaves this package. */
final class BrokenRegex extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final String help;

    BrokenRegex(String what, String help) {
        super(what, null, false, false);
        this.help = help;
    }
}
