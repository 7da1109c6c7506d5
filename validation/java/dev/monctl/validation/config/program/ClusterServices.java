package dev.monctl.validation.config.program;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Services of a deployment, by whose names its programs find each other.
 *
 * @param ports by {@code name.namespace}
 */
public record ClusterServices(Map<String, Set<String>> ports) {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:\\w+://)?(?:[^@/]*@)?([-\\w]+)\\.([-\\w]+)\\.svc(?:\\.[-.\\w]+)?(?::(\\d+))?(?:/.*)?");

    public static ClusterServices of(List<RenderedObject> objects) {
        Map<String, Set<String>> ports = new LinkedHashMap<>();
        for (RenderedObject service : objects) {
            if (service.is("", "Service")) {
                Set<String> own = new LinkedHashSet<>();
                service.field()
                        .items("spec", "ports")
                        .forEach(
                                port -> port.number("port").map(String::valueOf).ifPresent(own::add));
                ports.put(service.name() + "." + service.namespace(), own);
            }
        }
        return new ClusterServices(ports);
    }

    /** Complains of an address in a namespace of this deployment at which nothing answers. */
    void check(Field address, ProgramRun run) {
        Matcher form = ADDRESS.matcher(address.text().orElse(""));
        if (!form.matches() || ports.keySet().stream().noneMatch(name -> name.endsWith("." + form.group(2)))) {
            return;
        }
        String service = form.group(1) + "." + form.group(2);
        Set<String> open = ports.get(service);
        if (open == null) {
            run.add(Finding.warning(
                    "config/unknown-service",
                    address.place(),
                    address.where() + " names the Service '" + service + "', which is not rendered",
                    "nothing answers there, unless somebody else deploys it into this namespace",
                    Suggestion.help(service, ports.keySet(), "rendered are", "render it")));
        } else if (form.group(3) != null && !open.contains(form.group(3))) {
            run.add(address.error(
                    "config/unknown-port",
                    address.where() + " names port " + form.group(3) + " of the Service '" + service
                            + "', which it does not have",
                    open.isEmpty() ? null : "its ports are " + String.join(", ", open)));
        }
    }
}
