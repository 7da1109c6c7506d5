package dev.monctl.validation.cache;

import java.nio.file.Path;
import java.util.Map;

/** Where monctl keeps what it can make again: {@code $XDG_CACHE_HOME/monctl}, or {@code ~/.cache/monctl}. */
public final class UserCache {
    private UserCache() {}

    /** The folder; it need not exist. */
    public static Path folder(Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        // The XDG specification says that a relative path is to be ignored.
        Path base = xdg.startsWith("/") ? Path.of(xdg) : Path.of(System.getProperty("user.home", "/"), ".cache");
        return base.resolve("monctl");
    }
}
