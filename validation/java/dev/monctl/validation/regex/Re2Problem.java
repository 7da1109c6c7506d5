package dev.monctl.validation.regex;

/** Reading ends where the text is no expression. */
final class Re2Problem extends Exception {
    private static final long serialVersionUID = 1;

    private final String why;

    Re2Problem(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    String why() {
        return why;
    }
}
