package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Quantities are quantities, and nobody asks for more than the own limit. */
final class Resources implements Rule {
    private final Findings findings = new Findings("kubernetes/quantity");

    @Override
    public List<Finding> judge(Render render) {
        render.containers().forEach(container -> container.get("resources").ifPresent(this::check));
        for (PodTemplate pod : render.pods()) {
            pod.volumes().forEach(volume -> volume.get("emptyDir", "sizeLimit").ifPresent(this::amount));
            pod.claimTemplates().forEach(claim -> claim.get("spec").ifPresent(this::checkClaim));
        }
        render.all("", "PersistentVolumeClaim")
                .map(RenderedObject::field)
                .forEach(claim -> claim.get("spec").ifPresent(this::checkClaim));
        return findings.list();
    }

    private void check(Field resources) {
        for (Field request : resources.entries("requests")) {
            Optional<BigDecimal> asked = amount(request);
            Optional<BigDecimal> limit = resources.get("limits", request.name()).flatMap(Resources::parse);
            if (asked.isPresent() && limit.isPresent() && asked.get().compareTo(limit.get()) > 0) {
                String what = request.where() + " is " + written(request) + ", more than the limit of "
                        + resources
                                .get("limits", request.name())
                                .map(Resources::written)
                                .orElse("");
                findings.add(request, what, "raise the limit or lower the request");
            }
        }
        resources.entries("limits").forEach(this::amount);
    }

    private void checkClaim(Field spec) {
        if (spec.items("accessModes").isEmpty()) {
            findings.add(spec, spec.where() + " has no accessModes", "add accessModes: [ReadWriteOnce]");
        }
        Optional<Field> storage = spec.get("resources", "requests", "storage");
        if (storage.isEmpty()) {
            findings.add(
                    spec, spec.where() + " does not say how much storage it wants", "add resources.requests.storage");
        }
        storage.ifPresent(field -> amount(field)
                .filter(size -> size.signum() == 0)
                .ifPresent(size -> findings.add(field, field.where() + " is 0, must be more", null)));
    }

    private Optional<BigDecimal> amount(Field field) {
        Optional<BigDecimal> amount = parse(field);
        if (amount.isEmpty() && field.text().isPresent()) {
            findings.add(
                    field,
                    field.where() + " is '" + written(field) + "', which is no quantity",
                    "examples: 500m, 1.5, 512Mi, 30Gi");
        } else if (amount.filter(size -> size.signum() < 0).isPresent()) {
            findings.add(field, field.where() + " is " + written(field) + ", which is less than nothing", null);
        }
        return amount;
    }

    private static Optional<BigDecimal> parse(Field field) {
        return Amount.parse(written(field));
    }

    private static String written(Field field) {
        return field.node() instanceof Scalar scalar ? String.valueOf(scalar.value()) : "";
    }
}
