package dev.monctl.model.unit;

/** A text that is no value of the type it was read as; its message is a sentence with examples. */
public final class UnreadableValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String help;

    UnreadableValue(String sentence, String help) {
        super(sentence + "; " + help);
        this.sentence = sentence;
        this.help = help;
    }

    /** What is wrong, with the text itself. */
    public String sentence() {
        return sentence;
    }

    /** What to write instead. */
    public String help() {
        return help;
    }
}
