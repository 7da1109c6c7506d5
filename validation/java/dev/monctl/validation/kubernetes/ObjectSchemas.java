package dev.monctl.validation.kubernetes;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Whether each object has the shape that its kind has in one version of Kubernetes. Nothing is skipped. */
public final class ObjectSchemas {
    private final SchemaBundle bundle = SchemaBundle.committed();
    private final KubernetesVersion version;
    private final Judgements judged = new Judgements();

    private ObjectSchemas(KubernetesVersion version) {
        this.version = version;
    }

    /**
     * What a version of Kubernetes says.
     *
     * @param kubernetesVersion of the clusters that will get the objects, such as {@code 1.35}
     */
    public static ObjectSchemas of(String kubernetesVersion) {
        return new ObjectSchemas(KubernetesVersion.parse(kubernetesVersion));
    }

    /** The versions of Kubernetes that are known, from the oldest to the newest. */
    public static List<String> knownVersions() {
        return SchemaBundle.committed().versions().stream()
                .map(KubernetesVersion::toString)
                .toList();
    }

    /** Has the schemas of the kinds in these charts read in the background, where there is something else to wait for. */
    public static void prepare(OutputTree charts, String kubernetesVersion) {
        new SchemaWarmUp(charts, KubernetesVersion.parse(kubernetesVersion)).start();
    }

    /** Judges all objects of one deployment; an object that another one has as well is judged once. */
    public List<Finding> judge(List<RenderedObject> objects) {
        if (!bundle.versions().contains(version)) {
            return objects.isEmpty() ? List.of() : List.of(unknownVersion(objects.get(0), version, bundle.versions()));
        }
        List<Finding> findings = new ArrayList<>();
        for (RenderedObject object : objects) {
            findings.addAll(judged.of(object, this::judge));
        }
        findings.addAll(DuplicateObjects.check(objects));
        return List.copyOf(findings);
    }

    private List<Finding> judge(RenderedObject object) {
        SchemaCheck schemas = new SchemaCheck(version);
        List<Finding> findings = new ArrayList<>(bundle.kind(object.type(), version)
                .map(kind -> schemas.check(object, kind))
                .orElseGet(() -> List.of(unknownKind(object))));
        findings.addAll(new NullFields().check(object));
        return List.copyOf(findings);
    }

    /** How many different objects were judged. */
    int judged() {
        return judged.size();
    }

    private Finding unknownKind(RenderedObject object) {
        Field at = object.field().get("kind").orElse(object.field());
        String what =
                object.called() + " has the kind " + object.type() + ", which Kubernetes " + version + " does not have";
        return at.error("kubernetes/unknown-kind", what, helpWithKind(object));
    }

    private String helpWithKind(RenderedObject object) {
        SortedSet<KubernetesVersion> others = bundle.versionsOf(object.type());
        if (!others.isEmpty()) {
            return "that kind exists from " + others.first() + " to " + others.last();
        }
        List<String> kinds = bundle.kinds(version);
        Optional<String> elsewhere = kinds.stream()
                .filter(kind -> kind.endsWith(" " + object.kind()))
                .findFirst()
                .map(kind -> kind.substring(0, kind.indexOf(' ')));
        return elsewhere
                .map(apiVersion -> "write apiVersion: " + apiVersion)
                .or(() -> Suggestion.nearest(object.type(), kinds).map(kind -> "did you mean " + kind + "?"))
                .orElse("monctl knows the kinds of Kubernetes, Argo CD and the 1Password operator only");
    }

    private static Finding unknownVersion(
            RenderedObject object, KubernetesVersion version, SortedSet<KubernetesVersion> known) {
        return Finding.error(
                "kubernetes/unknown-version",
                Place.file(object.template().file()),
                "there are no schemas for Kubernetes " + version,
                "monctl knows Kubernetes " + known.first() + " to " + known.last());
    }
}
