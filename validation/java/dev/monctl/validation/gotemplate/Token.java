package dev.monctl.validation.gotemplate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A word of an action. */
record Token(Kind kind, String text, int start) {
    enum Kind {
        SPACE("\\s++"),
        END("-?}}"),
        ASSIGN(":?="),
        BAR("\\|"),
        COMMA(","),
        OPEN("\\("),
        CLOSE("\\)"),
        STRING("\"(?:\\\\.|[^\"\\\\\n])*+\"|`[^`]*+`"),
        NUMBER("'(?:\\\\.|[^'\\\\\n])++'|[-+]?\\.?\\d[\\w.]*+"),
        FIELD("\\.[\\p{L}_][\\p{L}\\p{Nd}_]*+"),
        DOT("\\."),
        VARIABLE("\\$[\\p{L}\\p{Nd}_]*+"),
        WORD("[\\p{L}_][\\p{L}\\p{Nd}_]*+");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }
    }

    /** The word at this place; null where none can begin. */
    static @Nullable Token at(String text, int start) {
        for (Kind kind : Kind.values()) {
            Matcher form = kind.form.matcher(text).region(start, text.length());
            if (form.lookingAt()) {
                return new Token(kind, form.group(), start);
            }
        }
        return null;
    }

    int end() {
        return start + text.length();
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** A value that is written out, which nothing can be handed to. */
    boolean isConstant() {
        return switch (kind) {
            case STRING, NUMBER, DOT -> true;
            case WORD -> text.equals("true") || text.equals("false") || text.equals("nil");
            default -> false;
        };
    }

    /** What a string says; escapes are left as they are. */
    String unquoted() {
        return text.substring(1, text.length() - 1);
    }
}
