package dev.monctl.model.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text must look like to be a value of some type, and the sentence for one that does not. */
record Form(Pattern pattern, String refusal, String examples) {

    /** @param refusal follows the text in quotes: {@code is not a size} */
    static Form of(String pattern, String refusal, String examples) {
        return new Form(Pattern.compile(pattern), refusal, examples);
    }

    Matcher match(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw refuse(text);
        }
        return matcher;
    }

    UnreadableValue refuse(String text) {
        return refuse(text, refusal);
    }

    UnreadableValue refuse(String text, String refusal) {
        return new UnreadableValue("'" + text + "' " + refusal, "examples: " + examples);
    }
}
