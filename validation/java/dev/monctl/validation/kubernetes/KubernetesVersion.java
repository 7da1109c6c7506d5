package dev.monctl.validation.kubernetes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A minor version of Kubernetes 1: its API does not change within one. */
record KubernetesVersion(int minor) implements Comparable<KubernetesVersion> {
    private static final Pattern FORM = Pattern.compile("v?1\\.(\\d{1,3})(?:[.+-].*)?");

    /** Reads {@code 1.35}, {@code v1.35.2} and {@code 1.35.2+k3s1}. */
    static KubernetesVersion parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a version of Kubernetes; example: 1.35");
        }
        return new KubernetesVersion(Integer.parseInt(form.group(1)));
    }

    @Override
    public int compareTo(KubernetesVersion other) {
        return Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return "1." + minor;
    }
}
