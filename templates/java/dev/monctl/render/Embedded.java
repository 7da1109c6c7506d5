package dev.monctl.render;

/** A text that is a literal of its surroundings already, such as a YAML block made from another language's text. */
record Embedded(String text) {
    @Override
    public String toString() {
        return text;
    }
}
