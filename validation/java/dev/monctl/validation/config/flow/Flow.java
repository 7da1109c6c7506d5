package dev.monctl.validation.config.flow;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.rule.PodTemplate;
import dev.monctl.validation.pod.Container;
import dev.monctl.validation.pod.MountedFile;
import dev.monctl.validation.pod.Pod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pod that is told to ask a Service.
 *
 * @param service its name
 * @param port of the Service
 * @param where what tells it: a file, an argument or a variable
 */
record Flow(PodTemplate from, String service, String namespace, String port, String where) {
    private static final Pattern ADDRESS =
            Pattern.compile("\\b([a-z0-9][-a-z0-9]*)\\.([a-z0-9][-a-z0-9]*)\\.svc(?:\\.[-.a-z0-9]+)?:(\\d{1,5})\\b");

    /** All that a pod is told. */
    static Set<Flow> of(Pod pod) {
        Set<Flow> flows = new LinkedHashSet<>();
        for (Container container : pod.containers()) {
            for (MountedFile file : container.files().files()) {
                file.text().ifPresent(text -> add(pod, text, file.name(), flows));
            }
            Stream.of("command", "args")
                    .flatMap(key -> container.field().items(key).stream())
                    .forEach(word -> add(pod, word.text().orElse(""), "its command", flows));
            container
                    .environment()
                    .variables()
                    .forEach((name, variable) ->
                            add(pod, variable.text("value").orElse(""), "its variable " + name, flows));
        }
        return flows;
    }

    private static void add(Pod pod, String text, String where, Set<Flow> flows) {
        if (!text.contains(".svc")) { // most files name no Service, and some are long
            return;
        }
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            flows.add(new Flow(pod.template(), address.group(1), address.group(2), address.group(3), where));
        }
    }

    /** Whether a peer of a NetworkPolicy is this pod; without a namespace it is of the policy's own. */
    boolean isFrom(Field peer) {
        return Peers.contain(peer, from);
    }

    /** What its pod is called. */
    String asker() {
        return from.object().called();
    }

    /** Those of a list that ask the same, once. */
    static List<Flow> distinct(Stream<Flow> flows) {
        Set<List<String>> seen = new LinkedHashSet<>();
        return flows.filter(flow -> seen.add(List.of(flow.asker(), flow.service, flow.namespace, flow.port)))
                .toList();
    }
}
