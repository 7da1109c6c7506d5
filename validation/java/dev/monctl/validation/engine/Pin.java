package dev.monctl.validation.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that a program should have.
 *
 * @param version with or without a {@code v}
 * @param why the begin of a sentence that ends with the version: {@code the hub runs Prometheus}
 */
public record Pin(String version, String why) {
    private static final Pattern VERSION = Pattern.compile("(?<![\\w.])v?(\\d+\\.\\d+(?:\\.\\d+)?(?:-[\\w.]+)?)");

    /** Whether a program of this version may speak for it. */
    public boolean isMetBy(String other) {
        return bare(version).equals(bare(other));
    }

    /** The first version in a text, without a {@code v}; empty where there is none. */
    static String bare(String text) {
        Matcher found = VERSION.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
