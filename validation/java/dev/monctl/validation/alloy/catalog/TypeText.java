package dev.monctl.validation.alloy.catalog;

import dev.monctl.validation.alloy.catalog.Type.Capsule;
import dev.monctl.validation.alloy.catalog.Type.OfList;
import dev.monctl.validation.alloy.catalog.Type.OfMap;
import dev.monctl.validation.alloy.catalog.Type.OfObject;
import dev.monctl.validation.alloy.catalog.Type.Simple;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a type as the data files write it: {@code list(map(string))}, {@code object(name: string, value: secret)}. */
final class TypeText {
    private static final Map<String, Type> WITHOUT_PARTS = new LinkedHashMap<>();
    private static final Map<String, Type> READ = new ConcurrentHashMap<>();

    static {
        for (Simple type : Simple.values()) {
            WITHOUT_PARTS.put(type.toString(), type);
        }
        for (Capsule type : Capsule.values()) {
            WITHOUT_PARTS.put(type.toString(), type);
        }
    }

    private final String text;
    private int at;

    private TypeText(String text) {
        this.text = text;
    }

    static Type read(String text) {
        return READ.computeIfAbsent(text, unread -> new TypeText(unread).whole());
    }

    private Type whole() {
        Type type = type();
        if (at < text.length()) {
            throw problem();
        }
        return type;
    }

    private Type type() {
        String word = word();
        if (!next('(')) {
            Type type = WITHOUT_PARTS.get(word);
            if (type == null) {
                throw problem();
            }
            return type;
        }
        Type type = switch (word) {
            case "list" -> new OfList(type());
            case "map" -> map();
            case "object" -> object();
            default -> throw problem();
        };
        if (!next(')')) {
            throw problem();
        }
        return type;
    }

    /** One type is that of the values; of two the first is that of the keys. */
    private Type map() {
        Type first = type();
        if (!next(',')) {
            return new OfMap(Simple.STRING, first);
        }
        if (!(first instanceof Simple key)) {
            throw problem();
        }
        return new OfMap(key, type());
    }

    private Type object() {
        Map<String, Type> fields = new LinkedHashMap<>();
        do {
            String name = word();
            if (!next(':')) {
                throw problem();
            }
            fields.put(name, type());
        } while (next(','));
        return new OfObject(fields);
    }

    private String word() {
        blanks();
        int start = at;
        while (at < text.length() && "(),: ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean next(char expected) {
        blanks();
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalStateException problem() {
        return new IllegalStateException("'" + text + "' is no type, at character " + (at + 1));
    }
}
