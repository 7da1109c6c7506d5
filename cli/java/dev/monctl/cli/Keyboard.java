package dev.monctl.cli;

import java.io.Console;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Somebody who can be asked. */
final class Keyboard {
    private Keyboard() {}

    /** Shows a prompt and gives the line that is typed; absent where nobody sits there. */
    @SuppressWarnings("SystemConsoleNull") // newer JDKs are asked below whether it is a terminal
    static Optional<UnaryOperator<@Nullable String>> find() {
        Console console = System.console();
        return console == null || !isTerminal(console)
                ? Optional.empty()
                : Optional.of(prompt -> console.readLine("%s", prompt));
    }

    /** From Java 22 on there is a console without a terminal, too, which says so by a method that 17 does not have. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
