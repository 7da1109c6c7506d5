package dev.monctl.validation.estate.push;

import dev.monctl.validation.document.Field;
import java.util.Optional;

/** A program of the hub that may be delivered to. */
record Receiver(Field container) {
    private static final String REMOTE_WRITE = "--web.enable-remote-write-receiver";
    private static final String PREFIX = "--web.route-prefix=";

    /** What its image is called, whatever registry it is pulled from: {@code prometheus}, {@code loki}. */
    String program() {
        String image = container.text("image").orElse("");
        return image.replaceFirst("@.*$", "").replaceFirst(":[^:/]*$", "").replaceFirst("^.*/", "");
    }

    /** Whether it takes what is delivered: Loki always does. */
    boolean isSwitchedOn() {
        return !program().equals("prometheus")
                || container.items("args").stream()
                        .flatMap(argument -> argument.text().stream())
                        .anyMatch(argument -> argument.equals(REMOTE_WRITE) || argument.equals(REMOTE_WRITE + "=true"));
    }

    /** What stands before all of its paths. */
    String prefix() {
        Optional<String> prefix = container.items("args").stream()
                .flatMap(argument -> argument.text().stream())
                .filter(argument -> argument.startsWith(PREFIX))
                .map(argument -> argument.substring(PREFIX.length()).replaceFirst("/$", ""))
                .findFirst();
        return prefix.orElse("");
    }

    Field arguments() {
        return container.get("args").orElse(container);
    }
}
