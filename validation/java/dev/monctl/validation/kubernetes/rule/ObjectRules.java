package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.memory.Rounds;
import dev.monctl.validation.kubernetes.Judgements;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * All rules about what deployments render. A new one is a line here, a bad example and its message. What many deployments have
 * alike is one object, which is judged once.
 */
public final class ObjectRules {
    /** What an object says for itself. */
    private static final List<Supplier<Rule>> ALONE = List.of(
            ObjectNames::new,
            LabelSyntax::new,
            WorkloadSelectors::new,
            Images::new,
            Probes::new,
            ProbePaths::new,
            OddAmounts::new,
            EmptyVariables::new,
            WritableHost::new,
            OpenPolicies::new,
            LabelPrefixes::new,
            ProbedAddresses::new,
            ListeningPorts::new,
            Environment::new,
            Volumes::new,
            FileModes::new,
            Resources::new,
            SecurityContexts::new,
            Strategies::new,
            NetworkPolicies::new,
            DataSizes::new,
            OnePasswordItems::new);

    /** What needs the other objects of its deployment. */
    private static final List<Supplier<Rule>> TOGETHER = List.of(
            ContainerPorts::new,
            PortNames::new,
            ProvidedKeys::new,
            References::new,
            Permissions::new,
            AccountTokens::new,
            WatchedKinds::new,
            Services::new,
            PolicyPods::new,
            CommonLabels::new,
            UsedClasses::new);

    private final Judgements alone = new Judgements();
    private final Rounds<Together, List<Finding>> together = new Rounds<>();

    private record Together(List<RenderedObject> objects, Map<String, Set<String>> secretKeys) {
        Together {
            objects = List.copyOf(objects);
            secretKeys = Map.copyOf(secretKeys);
        }
    }

    /**
     * Judges all objects of one deployment.
     *
     * @param secretKeys the keys of each Secret that an operator makes of what is rendered, by the Secret's name
     */
    public List<Finding> judge(List<RenderedObject> objects, Map<String, Set<String>> secretKeys) {
        List<Finding> findings = new ArrayList<>();
        for (RenderedObject object : objects) {
            findings.addAll(alone.of(object, each -> ask(ALONE, Render.of(List.of(each), Map.of()))));
        }
        findings.addAll(together.recallOrMake(
                new Together(objects, secretKeys), () -> ask(TOGETHER, Render.of(objects, secretKeys))));
        return List.copyOf(findings);
    }

    /** All deployments of an output were judged, and another one follows. */
    public void turn() {
        together.turn();
    }

    private static List<Finding> ask(List<Supplier<Rule>> rules, Render render) {
        return rules.stream().flatMap(rule -> rule.get().judge(render).stream()).toList();
    }
}
