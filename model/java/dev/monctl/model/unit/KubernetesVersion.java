package dev.monctl.model.unit;

import java.util.Comparator;
import java.util.regex.Matcher;

/** The version of a cluster, major and minor: {@code 1.35}. */
public record KubernetesVersion(String text) implements Comparable<KubernetesVersion> {
    private static final Form FORM = Form.of(
            "(?<major>1)\\.(?<minor>0|[1-9][0-9]{0,3})",
            "is not a Kubernetes version: major and minor, in quotes",
            "1.31, 1.35");

    public KubernetesVersion {
        FORM.match(text);
    }

    public static KubernetesVersion parse(String text) {
        return new KubernetesVersion(text);
    }

    public int major() {
        return part("major");
    }

    public int minor() {
        return part("minor");
    }

    private int part(String name) {
        Matcher form = FORM.match(text);
        return Integer.parseInt(form.group(name));
    }

    @Override
    public int compareTo(KubernetesVersion other) {
        return Comparator.comparingInt(KubernetesVersion::major)
                .thenComparingInt(KubernetesVersion::minor)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
