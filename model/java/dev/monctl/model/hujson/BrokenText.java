package dev.monctl.model.hujson;

import org.jspecify.annotations.Nullable;

/** Ends reading at the first place where the text is no HuJSON; it never leaves this package. */
final class BrokenText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final String code;
    final int start;
    final int end;
    final transient @Nullable String help;

    BrokenText(String code, int start, int end, String what, @Nullable String help) {
        super(what, null, false, false);
        this.code = code;
        this.start = start;
        this.end = end;
        this.help = help;
    }

    static BrokenText syntax(int start, int end, String what, @Nullable String help) {
        return new BrokenText("hujson/syntax", start, end, what, help);
    }
}
