package dev.monctl.validation.argocd.rule;

import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.Optional;

/** A destination names its cluster in one way, and a namespace. */
final class DestinationForm extends ApplicationRule {
    DestinationForm() {
        super("argocd/destination");
    }

    @Override
    void check(Application application, Installation installation) {
        Optional<String> name = application.spec("destination", "name");
        Optional<String> server = application.spec("destination", "server");
        Field destination = application.nearest("spec", "destination");
        if (name.isPresent() && server.isPresent()) {
            String what = "names its cluster twice, as name '" + name.get() + "' and as server '" + server.get() + "'";
            refuse(application, destination, what, "keep one of the two");
        } else if (name.isEmpty() && server.isEmpty()) {
            refuse(
                    application,
                    destination,
                    "names no cluster to deploy to",
                    "add name: or server: to its destination");
        }
        if (application.spec("destination", "namespace").isEmpty()) {
            refuse(
                    application,
                    destination,
                    "names no namespace to deploy to",
                    "add namespace: "
                            + installation
                                    .expected(application)
                                    .map(deployment -> deployment.namespace())
                                    .orElse("monitoring"));
        }
    }
}
