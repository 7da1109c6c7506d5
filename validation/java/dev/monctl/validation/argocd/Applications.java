package dev.monctl.validation.argocd;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.kubernetes.Manifests;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All that lies in {@code argo-apps/}.
 *
 * @param objects as they stand there
 * @param projects those that the Applications may name
 * @param all each Application that has a name, those that an ApplicationSet makes included
 * @param unreadable what is no object
 * @param notExpanded the ApplicationSets, or elements of them, that say no more than this finding
 */
public record Applications(
        List<RenderedObject> objects,
        List<Project> projects,
        List<Application> all,
        List<Finding> unreadable,
        List<Finding> notExpanded) {
    private static final String GROUP = "argoproj.io";
    private static final Pattern FILE = Pattern.compile(OutputPaths.ARGO_CD + "/[^/]+\\.ya?ml");

    public Applications {
        objects = List.copyOf(objects);
        projects = List.copyOf(projects);
        all = List.copyOf(all);
        unreadable = List.copyOf(unreadable);
        notExpanded = List.copyOf(notExpanded);
    }

    /**
     * Reads them.
     *
     * @param namespace Argo CD's own, where objects lie that name none
     */
    public static Applications read(OutputTree tree, String namespace) {
        List<RenderedObject> objects = new ArrayList<>();
        List<Application> all = new ArrayList<>();
        List<Finding> unreadable = new ArrayList<>();
        List<Finding> notExpanded = new ArrayList<>();
        for (String path : tree.files().keySet()) {
            if (areIn(path)) {
                Manifests manifests = Manifests.ofFile(path, namespace, tree);
                objects.addAll(manifests.objects());
                unreadable.addAll(manifests.findings());
            }
        }
        for (RenderedObject object : objects) {
            if (object.is(GROUP, "Application") && object.name() != null) {
                all.add(new Application(object, null));
            } else if (object.is(GROUP, "ApplicationSet")) {
                all.addAll(new ApplicationSet(object, notExpanded).applications());
            }
        }
        return new Applications(objects, projects(objects), all, unreadable, notExpanded);
    }

    /** Whether Argo CD gets this file of the output. */
    public static boolean areIn(String path) {
        return FILE.matcher(path).matches();
    }

    private static List<Project> projects(List<RenderedObject> objects) {
        return objects.stream()
                .filter(object -> object.is(GROUP, "AppProject") && object.name() != null)
                .map(Project::new)
                .toList();
    }
}
