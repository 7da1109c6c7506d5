package dev.monctl.validation.server;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an API server does not take. That a whole namespace or kind is not there is said once. */
final class Refusals {
    private static final String REFUSED = "server/refused";

    private final CurrentContext context;
    private final String namespace;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> unknownKinds = new HashSet<>();
    private boolean isNamespaceMissing;

    Refusals(CurrentContext context, String namespace) {
        this.context = context;
        this.namespace = namespace;
    }

    /** Whether it is clear already that the object is refused, and why. */
    boolean cover(RenderedObject object) {
        return isNamespaceMissing || unknownKinds.contains(type(object));
    }

    void add(RenderedObject object, String printed) {
        String message = Message.of(printed);
        if (message.contains("namespaces \"" + namespace + "\" not found")) {
            isNamespaceMissing = true;
            findings.add(refusal(
                            object,
                            "has no namespace '" + namespace + "'",
                            "kubectl --context " + context.name() + " create namespace " + namespace
                                    + ", or ask the cluster that has it")
                    .because("it looked at no object of this namespace"));
        } else if (message.contains("no matches for kind")) {
            unknownKinds.add(type(object));
            findings.add(refusal(
                            object,
                            "knows no " + object.kind() + " of " + object.apiVersion(),
                            "install what brings this kind, or ask the cluster that has it")
                    .because("it looked at no object of this kind"));
        } else {
            findings.add(refusal(object, "refuses " + object.called() + ": " + message, null));
        }
    }

    private Finding refusal(RenderedObject object, String what, @Nullable String help) {
        return Finding.error(REFUSED, object.field().place(), context + " " + what, help);
    }

    private static String type(RenderedObject object) {
        return object.apiVersion() + " " + object.kind();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
