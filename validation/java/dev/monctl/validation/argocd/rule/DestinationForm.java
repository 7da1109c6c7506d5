package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A destination names its cluster in one way, and a namespace. */
final class DestinationForm extends ApplicationRule {
    DestinationForm() {
        super("argocd/destination");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        return Stream.of(cluster(application), namespace(application, installation))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> cluster(Application application) {
        Optional<String> name = application.spec("destination", "name");
        Optional<String> server = application.spec("destination", "server");
        Field destination = application.nearest("spec", "destination");
        if (name.isPresent() && server.isPresent()) {
            String what = "names its cluster twice, as name '" + name.get() + "' and as server '" + server.get() + "'";
            return Optional.of(refusal(application, destination, what, "keep one of the two"));
        }
        return name.isPresent() || server.isPresent()
                ? Optional.empty()
                : Optional.of(refusal(
                        application,
                        destination,
                        "names no cluster to deploy to",
                        "add name: or server: to its destination"));
    }

    private Optional<Finding> namespace(Application application, Installation installation) {
        if (application.spec("destination", "namespace").isPresent()) {
            return Optional.empty();
        }
        String namespace = installation
                .expected(application)
                .map(deployment -> deployment.namespace())
                .orElse("monitoring");
        return Optional.of(refusal(
                application,
                application.nearest("spec", "destination"),
                "names no namespace to deploy to",
                "add namespace: " + namespace));
    }
}
