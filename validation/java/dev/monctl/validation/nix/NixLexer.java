package dev.monctl.validation.nix;

import dev.monctl.validation.nix.NixToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text of Nix into tokens. What is inserted into a string is code again: {@code "${lib.getExe alloy}"}. */
final class NixLexer {
    private static final String PLAIN = "\"";
    private static final String INDENTED = "''";

    private static final Pattern SPACE = Pattern.compile("\\s+|#[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("\\.{1,2}/[A-Za-z0-9._+/-]+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_'-]*|[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern OPERATOR =
            Pattern.compile("==|!=|<=|>=|->|&&|\\|\\||//|\\+\\+|\\.\\.\\.|.", Pattern.DOTALL);

    private final String text;
    private final List<NixToken> tokens = new ArrayList<>();

    /** What has been opened: a bracket, or the string that an insertion goes back to. */
    private final Deque<String> open = new ArrayDeque<>();

    private int at;

    private NixLexer(String text) {
        this.text = text;
    }

    static List<NixToken> read(String text) {
        NixLexer lexer = new NixLexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return List.copyOf(lexer.tokens);
    }

    private void next() {
        if (skips(SPACE) || takes(PATH, Kind.PATH) || takes(WORD, Kind.WORD)) {
            return;
        }
        for (String quote : List.of(INDENTED, PLAIN)) {
            if (text.startsWith(quote, at)) {
                string(quote, quote.length());
                return;
            }
        }
        if (text.startsWith("${", at)) {
            add(Kind.OPEN, "${");
            open.push("{");
            return;
        }
        operator();
    }

    private void operator() {
        Matcher form = OPERATOR.matcher(text).region(at, text.length());
        form.lookingAt();
        String found = form.group();
        switch (found) {
            case "{", "(", "[" -> {
                open.push(found);
                add(Kind.OPEN, found);
            }
            case "}", ")", "]" -> close(found);
            case "=" -> add(Kind.EQUALS, found);
            case ";" -> add(Kind.SEMICOLON, found);
            default -> add(Kind.OTHER, found);
        }
    }

    private void close(String bracket) {
        add(Kind.CLOSE, bracket);
        String opened = open.isEmpty() ? "" : open.pop();
        if (opened.equals(PLAIN) || opened.equals(INDENTED)) {
            string(opened, 0);
        }
    }

    /** Reads a string on, to its end or to the next insertion. */
    private void string(String quote, int begin) {
        int start = at;
        at += begin;
        while (at < text.length()) {
            if (isEscape(quote)) {
                at += quote.equals(PLAIN) ? 2 : 3;
            } else if (text.startsWith("${", at)) {
                tokens.add(new NixToken(Kind.STRING, text.substring(start, at), start));
                add(Kind.OPEN, "${");
                open.push(quote);
                return;
            } else if (text.startsWith(quote, at)) {
                at += quote.length();
                tokens.add(new NixToken(Kind.STRING, text.substring(start, at), start));
                return;
            } else {
                at++;
            }
        }
        at = text.length();
        tokens.add(new NixToken(Kind.OPEN, text.substring(start, start + Math.max(1, begin)), start));
    }

    private boolean isEscape(String quote) {
        return quote.equals(PLAIN)
                ? text.startsWith("\\", at)
                : text.startsWith("'''", at) || text.startsWith("''$", at) || text.startsWith("''\\", at);
    }

    private boolean skips(Pattern pattern) {
        Matcher form = pattern.matcher(text).region(at, text.length());
        if (!form.lookingAt()) {
            return false;
        }
        at = form.end();
        return true;
    }

    private boolean takes(Pattern pattern, Kind kind) {
        Matcher form = pattern.matcher(text).region(at, text.length());
        if (!form.lookingAt()) {
            return false;
        }
        add(kind, form.group());
        return true;
    }

    private void add(Kind kind, String found) {
        tokens.add(new NixToken(kind, found, at));
        at += found.length();
    }
}
