package dev.monctl.cli.verify;

import java.util.Optional;

/** A way to the hub's services. */
public interface HubAccess extends AutoCloseable {
    /** Empty where this one is not to be asked. */
    Optional<HubClient> client(Service service) throws Unanswered, InterruptedException;

    @Override
    void close();
}
