package dev.monctl.model.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a value comes from.
 *
 * @param claims of the layers that have something for it, the one that wins first
 */
public record Provenance(ValuePath path, List<Claim> claims) {
    public Provenance {
        claims = List.copyOf(claims);
    }

    /** The claim that wins. */
    public Claim given() {
        return claims.get(0);
    }

    /** Those that it hides. */
    public List<Claim> hidden() {
        return claims.subList(1, claims.size());
    }

    /** Whether a layer took the value away: by null, or by something else in the place of a mapping around it. */
    public boolean isGone() {
        return !given().path().equals(path) || (given().value() instanceof Value.Leaf leaf && leaf.plain() == null);
    }

    /**
     * The value of one path; empty where no layer has anything for it.
     *
     * @param layers the lowest first
     */
    public static Optional<Provenance> of(List<ValuesLayer> layers, ValuePath path) {
        List<Claim> claims = claims(layers, path);
        return claims.isEmpty() ? Optional.empty() : Optional.of(new Provenance(path, claims));
    }

    /**
     * Everything that layers have, each value by its path.
     *
     * @param layers the lowest first
     */
    public static Map<String, Provenance> of(List<ValuesLayer> layers) {
        Map<String, ValuePath> paths = new LinkedHashMap<>();
        layers.forEach(layer -> collect(new ValuePath(List.of()), layer.tree(), paths));
        Map<String, Provenance> all = new LinkedHashMap<>();
        paths.forEach((name, path) -> {
            Provenance provenance = new Provenance(path, claims(layers, path));
            if (!provenance.isOnlyAround()) {
                all.put(name, provenance);
            }
        });
        return all;
    }

    /** Whether mappings are merged here, so that what lies in them is told instead; an empty one takes nothing away. */
    private boolean isOnlyAround() {
        return claims.stream()
                .takeWhile(claim -> claim.value() instanceof Value.Mapping)
                .anyMatch(claim -> isMapping(claim.value()));
    }

    private static List<Claim> claims(List<ValuesLayer> layers, ValuePath path) {
        List<Claim> claims = new ArrayList<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            Claim.of(layers.get(i), path).ifPresent(claims::add);
        }
        return claims;
    }

    private static void collect(ValuePath path, Value value, Map<String, ValuePath> paths) {
        if (isMapping(value)) {
            ((Value.Mapping) value).entries().forEach((key, below) -> collect(path.below(key), below, paths));
        } else if (!path.keys().isEmpty()) {
            paths.putIfAbsent(path.toString(), path);
        }
    }

    /** A mapping with nothing in it is a value like any other. */
    private static boolean isMapping(Value value) {
        return value instanceof Value.Mapping mapping && !mapping.entries().isEmpty();
    }
}
