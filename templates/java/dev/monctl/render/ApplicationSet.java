package dev.monctl.render;

import java.util.Collection;
import java.util.List;

/**
 * One file that makes the Application of each cluster.
 *
 * @param release what all of them share, as they do the namespace and the path of the chart
 */
record ApplicationSet(String release, String namespace, String path, List<ArgoApplication> agents) {
    ApplicationSet {
        agents = List.copyOf(agents);
    }

    /** The set of these agents, of which there is at least one. */
    static ApplicationSet of(Collection<ArgoApplication> agents) {
        ArgoApplication any = agents.iterator().next();
        return new ApplicationSet(any.release(), any.namespace(), any.path(), List.copyOf(agents));
    }
}
