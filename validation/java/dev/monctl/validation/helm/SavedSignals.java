package dev.monctl.validation.helm;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the JVM answers SIGINT, SIGQUIT and SIGTERM. At its first render Helm asks Go for these signals, and Go never gives
 * them back: without this, Ctrl-C would do nothing any more.
 *
 * <p>What {@code sigaction} writes is kept as it is and given back as it is, so its layout on each system need not be known.
 */
final class SavedSignals {
    private static final int[] SIGNALS = {2, 3, 15}; // the same numbers on Linux and macOS
    private static final int LARGER_THAN_ANY_SIGACTION = 1024;

    private final Map<Integer, Memory> actions = new LinkedHashMap<>();

    static SavedSignals save() {
        SavedSignals saved = new SavedSignals();
        if (!Platform.isWindows()) {
            for (int signal : SIGNALS) {
                Memory action = new Memory(LARGER_THAN_ANY_SIGACTION);
                action.clear();
                if (sigaction().invokeInt(new Object[] {signal, null, action}) == 0) {
                    saved.actions.put(signal, action);
                }
            }
        }
        return saved;
    }

    void restore() {
        actions.forEach((signal, action) -> sigaction().invokeInt(new Object[] {signal, action, null}));
    }

    private static Function sigaction() {
        return NativeLibrary.getProcess().getFunction("sigaction");
    }
}
