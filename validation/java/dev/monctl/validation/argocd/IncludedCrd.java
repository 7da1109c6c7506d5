package dev.monctl.validation.argocd;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Place;
import dev.monctl.model.values.Claim;
import dev.monctl.model.values.ValuePath;
import dev.monctl.validation.argocd.Footprint.Kind;
import dev.monctl.validation.dependency.CrdFile;
import dev.monctl.validation.kubernetes.RenderedObject;
import org.jspecify.annotations.Nullable;

/**
 * An object below {@code crds/} that Argo CD applies with a deployment.
 *
 * @param origin where its owner switches the chart on that holds it; else the file or the archive that it lies in
 */
public record IncludedCrd(CrdFile file, Kind kind, Place origin) {
    static IncludedCrd of(CrdFile file, Deployment deployment) {
        Kind kind = Kind.of(RenderedObject.groupOf(file.apiVersion()), file.kind(), deployment.namespace());
        return new IncludedCrd(file, kind, origin(file, deployment));
    }

    /** The highest layer wins. */
    private static Place origin(CrdFile file, Deployment deployment) {
        Place itself = Place.file(file.path().replaceFirst("!.*", ""));
        @Nullable ValuePath condition = file.condition();
        return condition == null
                ? itself
                : deployment.layers().stream()
                        .flatMap(layer -> Claim.of(layer, condition).stream())
                        .reduce((lower, higher) -> higher)
                        .map(claim -> claim.value().place())
                        .orElse(itself);
    }
}
