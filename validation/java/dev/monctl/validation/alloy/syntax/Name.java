package dev.monctl.validation.alloy.syntax;

/** A name: of an attribute, of a part of a block's name, of a field, or of something that is referred to. */
public record Name(int start, int end, String text) implements Node {
    static Name of(Token token) {
        return new Name(token.start(), token.end(), token.text());
    }
}
