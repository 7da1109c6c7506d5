package dev.monctl.validation.change.side;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.Gitops;
import dev.monctl.validation.argocd.ClusterKinds;
import dev.monctl.validation.change.object.EstateObject;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.change.object.State;
import dev.monctl.validation.change.object.Subject;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.Ingredients;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Both sides of a comparison, read.
 *
 * @param notCompared the Applications of which Helm refused a side; what they deploy is left out of both
 * @param findings why some of it could not be compared
 */
public record Sides(State before, State after, Set<String> notCompared, List<Finding> findings) {
    public Sides {
        notCompared = Collections.unmodifiableSet(new LinkedHashSet<>(notCompared));
        findings = List.copyOf(findings);
    }

    /**
     * Reads both. What Helm would make of the same chart and the same values on both sides is not rendered at all.
     *
     * @throws IOException where the temporary folder cannot be written
     */
    public static Sides read(
            OutputTree before, OutputTree after, Gitops gitops, KubernetesVersions versions, HelmEngine helm)
            throws IOException {
        return new Reading(new Side(before, gitops, versions), new Side(after, gitops, versions)).read(helm);
    }

    /** One reading of both. */
    private static final class Reading {
        private final Side before;
        private final Side after;
        private final Ingredients left;
        private final Ingredients right;
        private final List<Finding> findings = new ArrayList<>();

        Reading(Side before, Side after) {
            this.before = before;
            this.after = after;
            this.left = new Ingredients(before.tree());
            this.right = new Ingredients(after.tree());
        }

        Sides read(HelmEngine helm) throws IOException {
            findings.addAll(before.applications().notExpanded());
            findings.addAll(after.applications().notExpanded());
            Set<String> names = different();
            try (ChartFolder old = ChartFolder.write(before.tree());
                    ChartFolder fresh = ChartFolder.write(after.tree())) {
                ChartObjects ofOld = new ChartObjects(before.tree(), old, left, helm);
                ChartObjects ofFresh = new ChartObjects(after.tree(), fresh, right, helm);
                Set<String> refused = new LinkedHashSet<>();
                for (String name : names) {
                    refuse(name, before, ofOld, "as it was", refused);
                    refuse(name, after, ofFresh, "as it becomes", refused);
                }
                names.removeAll(refused);
                return new Sides(state(before, names, ofOld), state(after, names, ofFresh), refused, findings);
            }
        }

        /** The Applications that Helm is given something else for, or that are there on one side only. */
        private Set<String> different() {
            Set<String> names = new LinkedHashSet<>(before.installed().keySet());
            names.addAll(after.installed().keySet());
            names.removeIf(name -> {
                Installed old = before.installed().get(name);
                Installed fresh = after.installed().get(name);
                return old != null && fresh != null && left.of(old.deployment()).equals(right.of(fresh.deployment()));
            });
            return names;
        }

        private void refuse(String name, Side side, ChartObjects objects, String when, Set<String> refused) {
            Installed installed = side.installed().get(name);
            List<Finding> errors = installed == null
                    ? List.of()
                    : objects.of(installed.deployment()).errors();
            if (installed == null || errors.isEmpty() || !refused.add(name)) {
                return;
            }
            Finding first = errors.get(0);
            findings.add(Finding.warning(
                    "diff/not-rendered",
                    Place.file(installed.deployment().chart()),
                    "what Application " + name + " deploys, " + when + ", cannot be compared: " + first.what(),
                    "its objects are missing below",
                    first.help()));
        }

        private static State state(Side side, Set<String> names, ChartObjects made) {
            Set<String> spokes = new TreeSet<>(side.spokes());
            AlertObjects alerts = new AlertObjects(spokes);
            List<EstateObject> objects = new ArrayList<>();
            for (String name : names) {
                Installed installed = side.installed().get(name);
                if (installed != null) {
                    for (RenderedObject object : made.of(installed.deployment()).objects()) {
                        JsonNode content = made.content(object);
                        boolean mayHoldRules = installed.group() == Group.HUB && object.is("", "ConfigMap");
                        objects.add(new EstateObject(
                                installed.group(),
                                installed.spoke(),
                                new Subject(object.kind(), namespace(object), String.valueOf(object.name())),
                                mayHoldRules ? alerts.without(content) : content));
                    }
                }
            }
            objects.addAll(side.plain());
            objects.addAll(alerts.rules());
            return State.of(objects, side.spokes());
        }

        private static String namespace(RenderedObject object) {
            return ClusterKinds.contains(object.group(), object.kind()) ? "" : object.namespace();
        }
    }
}
