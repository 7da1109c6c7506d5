package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import java.util.List;

/** Whether Alloy would listen on a port that only a privileged program gets: it has no capability to. */
final class PrivilegedPort implements Question {
    private static final int FIRST_UNPRIVILEGED = 1024;

    @Override
    public List<String> reads() {
        return List.of("agent.httpPort");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        if (estate.agent().httpPort().value() >= FIRST_UNPRIVILEGED) {
            return List.of();
        }
        return List.of(Finding.error(
                "network/privileged-port",
                estate.places().of("agent.httpPort"),
                "Alloy would listen on port " + estate.agent().httpPort() + ", which it has no right to: ports below "
                        + FIRST_UNPRIVILEGED + " take the capability NET_BIND_SERVICE",
                "write a port from " + FIRST_UNPRIVILEGED + " on, for example 12345"));
    }
}
