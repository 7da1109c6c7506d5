package dev.monctl.cli.pinned;

import dev.monctl.cli.json.JsonText;
import dev.monctl.cli.pinned.PinnedVersion.Part;
import dev.monctl.validation.helm.EmbeddedHelm;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bill of materials in the form of CycloneDX, completed: a build tool knows the jars, but not what lies in them. */
public final class BillOfMaterials {
    private static final JsonMapper JSON = JsonMapper.shared();

    private BillOfMaterials() {}

    /** The same bill with the embedded Helm as a component, and the other versions as properties of monctl. */
    public static String completed(String bill) {
        if (!(JSON.readTree(bill) instanceof ObjectNode root)
                || !(root.path("components") instanceof ArrayNode components)
                || !(root.at("/metadata/component") instanceof ObjectNode monctl)) {
            throw new IllegalArgumentException("this is no bill of materials in the form of CycloneDX");
        }
        ArrayNode properties = monctl.withArray("properties");
        for (PinnedVersion pinned : PinnedVersions.all()) {
            if (pinned.part() != Part.EMBEDDED) {
                properties
                        .addObject()
                        .put("name", "monctl:" + pinned.part().name().toLowerCase(Locale.ROOT) + ":" + pinned.name())
                        .put("value", pinned.version());
            }
        }
        if (EmbeddedHelm.isInThisBuild()) {
            helm(components.addObject());
        }
        return JsonText.of(root);
    }

    private static void helm(ObjectNode component) {
        String purl = "pkg:golang/helm.sh/helm/v3@v" + EmbeddedHelm.PINNED;
        component.put("type", "library").put("bom-ref", purl);
        component.put("name", "helm.sh/helm/v3").put("version", "v" + EmbeddedHelm.PINNED);
        component.put("description", "The package manager for Kubernetes, as the native library that helm-java brings");
        component.put("scope", "required");
        component.putArray("licenses").addObject().putObject("license").put("id", "Apache-2.0");
        component.put("purl", purl);
    }
}
