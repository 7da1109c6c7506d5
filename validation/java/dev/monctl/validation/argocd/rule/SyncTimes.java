package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import java.util.List;
import java.util.stream.Stream;

/** How long a sync waits before it is tried again. */
final class SyncTimes extends ApplicationRule {
    private static final String FORM = "([0-9]+(ms|s|m|h))+|[0-9]+";

    SyncTimes() {
        super("argocd/sync");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        return Stream.of("duration", "maxDuration")
                .flatMap(key -> application.field().get("spec", "syncPolicy", "retry", "backoff", key).stream())
                .filter(time -> !time.text().orElse("0").matches(FORM))
                .map(time -> refusal(
                        application,
                        time,
                        "waits '" + time.text().orElse("") + "' between two tries, which is no time",
                        "example: 10s"))
                .toList();
    }
}
