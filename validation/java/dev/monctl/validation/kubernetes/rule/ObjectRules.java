package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** All rules about what one deployment renders. A new one is a line here, a bad example and its message. */
public final class ObjectRules {
    private static final List<Supplier<Rule>> RULES = List.of(
            ObjectNames::new,
            LabelSyntax::new,
            WorkloadSelectors::new,
            Images::new,
            ContainerPorts::new,
            PortNames::new,
            Probes::new,
            ProbedAddresses::new,
            Environment::new,
            Volumes::new,
            FileModes::new,
            Resources::new,
            SecurityContexts::new,
            Strategies::new,
            ProvidedKeys::new,
            References::new,
            Services::new,
            NetworkPolicies::new,
            DataSizes::new,
            OnePasswordItems::new);

    private ObjectRules() {}

    /**
     * Judges all objects of one deployment together.
     *
     * @param secretKeys the keys of each Secret that an operator makes of what is rendered, by the Secret's name
     */
    public static List<Finding> judge(List<RenderedObject> objects, Map<String, Set<String>> secretKeys) {
        Render render = Render.of(objects, secretKeys);
        return RULES.stream().flatMap(rule -> rule.get().judge(render).stream()).toList();
    }
}
