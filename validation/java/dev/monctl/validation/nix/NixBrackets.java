package dev.monctl.validation.nix;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.nix.NixToken.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is opened is closed, and each binding of a set ends with its semicolon. The first mistake makes others, so it is the only one told. */
final class NixBrackets {
    private static final Map<String, String> CLOSING = Map.of("{", "}", "${", "}", "(", ")", "[", "]");
    private static final String LET = "let";

    private final Source source;
    private final List<NixToken> tokens;
    private final Deque<Opened> opened = new ArrayDeque<>();
    private @Nullable NixToken suspect;

    /** A bracket that waits for its end, and in a set whether a value does. */
    private static final class Opened {
        final NixToken token;
        boolean hasValue;

        Opened(NixToken token) {
            this.token = token;
        }

        boolean holdsBindings() {
            return token.text().equals("{") || token.is(LET);
        }
    }

    NixBrackets(Source source, List<NixToken> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    Optional<Finding> judge() {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Finding> mistake = look(at);
            if (mistake.isPresent()) {
                return mistake;
            }
        }
        return opened.isEmpty() ? Optional.empty() : Optional.of(unclosed(opened.getLast().token));
    }

    private Optional<Finding> look(int at) {
        NixToken token = tokens.get(at);
        if (token.kind() == Kind.OPEN || token.is(LET)) {
            opened.push(new Opened(token));
        } else if (token.is("in")) {
            opened.stream().findFirst().filter(top -> top.token.is(LET)).ifPresent(top -> opened.pop());
        } else if (token.kind() == Kind.CLOSE) {
            return close(at);
        } else if (!opened.isEmpty() && opened.peek().holdsBindings()) {
            if (token.kind() == Kind.SEMICOLON) {
                opened.peek().hasValue = false;
            } else if (token.kind() == Kind.EQUALS) {
                if (opened.peek().hasValue) {
                    return Optional.of(noSemicolon(beforeName(at)));
                }
                opened.peek().hasValue = true;
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> close(int at) {
        NixToken token = tokens.get(at);
        if (opened.isEmpty()) {
            return Optional.of(finding(token, "this '" + token.text() + "' closes nothing", "remove it"));
        }
        Opened top = opened.pop();
        if (!token.text().equals(CLOSING.get(top.token.text()))) {
            return Optional.of(unclosed(top.token));
        }
        if (top.holdsBindings() && top.hasValue) {
            return Optional.of(noSemicolon(tokens.get(at - 1)));
        }
        if (suspect == null && isFirstOfItsLine(token) && indent(token) != indent(top.token)) {
            suspect = top.token;
        }
        return Optional.empty();
    }

    /** A set that swallowed the end of the one around it is the one whose end stands at another indentation than its begin. */
    private Finding unclosed(NixToken last) {
        NixToken token = suspect == null ? last : suspect;
        return finding(
                token,
                "this '" + token.text() + "' is never closed",
                "add '" + CLOSING.getOrDefault(token.text(), token.text()) + "'");
    }

    /** The last token of the value before the name that stands before this equals sign. */
    private NixToken beforeName(int equals) {
        int at = equals - 1;
        while (at > 1 && tokens.get(at - 1).text().equals(".")) {
            at -= 2;
        }
        return tokens.get(Math.max(0, at - 1));
    }

    private Finding noSemicolon(NixToken after) {
        return finding(after, "a semicolon is missing after this", "end each binding with ;");
    }

    private Finding finding(NixToken token, String what, String help) {
        return Finding.error("nix/syntax", source.place(token.start(), token.end(), null), what, help);
    }

    private boolean isFirstOfItsLine(NixToken token) {
        return source.text().substring(lineStart(token), token.start()).isBlank();
    }

    private int indent(NixToken token) {
        String line = source.text().substring(lineStart(token));
        return line.length() - line.stripLeading().length();
    }

    private int lineStart(NixToken token) {
        return source.text().lastIndexOf('\n', token.start() - 1) + 1;
    }
}
