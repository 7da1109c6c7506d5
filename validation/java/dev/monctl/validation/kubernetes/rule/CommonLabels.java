package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a chart labels all its objects with, and has forgotten on a few. A chart that labels only some of them, or none, does so on
 * purpose.
 */
final class CommonLabels implements Rule {
    private static final String MANAGED_BY = "app.kubernetes.io/managed-by";
    private static final String TEMPLATES = "/templates/";

    /** Of so many objects one may lack the label by mistake. */
    private static final int LABELLED_FOR_ONE = 3;

    private final Warnings warnings = new Warnings("kubernetes/unlabelled");

    @Override
    public List<Finding> judge(Render render) {
        Map<String, List<RenderedObject>> charts = new LinkedHashMap<>();
        render.objects()
                .forEach(object -> charts.computeIfAbsent(chart(object), first -> new ArrayList<>())
                        .add(object));
        charts.values().forEach(this::check);
        return warnings.list();
    }

    private static String chart(RenderedObject object) {
        String file = object.template().file();
        int templates = file.indexOf(TEMPLATES);
        return templates < 0 ? file : file.substring(0, templates);
    }

    private void check(List<RenderedObject> objects) {
        List<RenderedObject> unlabelled =
                objects.stream().filter(object -> !isLabelled(object)).toList();
        if ((objects.size() - unlabelled.size()) < unlabelled.size() * LABELLED_FOR_ONE) {
            return;
        }
        unlabelled.forEach(object -> warnings.add(
                object.field().get("metadata").orElse(object.field()),
                "lacks the label " + MANAGED_BY + ", which the other objects of its chart have",
                "nobody sees that it belongs to a chart, and whoever looks by labels does not find it",
                "write the labels of the other objects"));
    }

    private static boolean isLabelled(RenderedObject object) {
        return object.field().get("metadata", "labels", MANAGED_BY).isPresent();
    }
}
