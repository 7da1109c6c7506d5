package dev.monctl.validation.change.side;

import dev.monctl.model.estate.Deployment;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.change.object.Group;
import org.jspecify.annotations.Nullable;

/**
 * An Application and what it gives to Helm.
 *
 * @param spoke whose agent it is; null for the hub
 */
record Installed(
        Application application, Group group, @Nullable String spoke, Deployment deployment) {
    String name() {
        return application.name();
    }
}
