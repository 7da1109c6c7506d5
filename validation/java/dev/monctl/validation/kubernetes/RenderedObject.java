package dev.monctl.validation.kubernetes;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.validation.document.Document;
import dev.monctl.validation.document.Field;
import org.jspecify.annotations.Nullable;

/**
 * An object for Kubernetes, as Helm rendered it or as a file of {@code argo-apps/} has it.
 *
 * @param name null where it has none, which the rules report
 * @param namespace where it will live: its own, or that of the release
 */
public record RenderedObject(
        String apiVersion,
        String kind,
        @Nullable String name,
        String namespace,
        Template template,
        YamlNode.Mapping root)
        implements Document {

    /** The object that a value stands in. */
    public static RenderedObject holding(Field field) {
        return (RenderedObject) field.document();
    }

    /** {@code apps/v1 Deployment}: the name of its schema. */
    String type() {
        return apiVersion + " " + kind;
    }

    /** The group of its API; that of {@code v1} is empty. */
    public String group() {
        return groupOf(apiVersion);
    }

    /** The same of a version that stands elsewhere, such as {@code apps/v1}. */
    public static String groupOf(String apiVersion) {
        int slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }

    public boolean is(String group, String kind) {
        return group().equals(group) && kind().equals(kind);
    }

    /** Whether the 1Password operator makes a Secret of it, called like it. */
    public boolean isOnePasswordItem() {
        return is("onepassword.com", "OnePasswordItem");
    }

    /** {@code Deployment/grafana}. */
    @Override
    public String called() {
        return name == null ? kind + " without a name" : kind + "/" + name;
    }

    /** Each is itself only: to compare whole trees takes as long as to judge them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public Place origin(Place written) {
        return template.place(written);
    }
}
