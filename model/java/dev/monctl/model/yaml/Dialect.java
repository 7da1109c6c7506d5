package dev.monctl.model.yaml;

import org.jspecify.annotations.Nullable;

/** Which YAML a text is. */
public enum Dialect {
    /**
     * YAML 1.2 with its core schema: the topology and the files of its owners. A plain scalar that Helm and Kubernetes would
     * read as something else is a finding, and so are merge keys and keys that are not strings.
     */
    YAML_1_2 {
        @Override
        @Nullable
        public Object read(String plain) {
            return CoreScalars.read(plain);
        }
    },

    /**
     * What Helm, Kubernetes and Argo CD read: sigs.k8s.io/yaml, which is YAML 1.1 as go-yaml v2 understands it, brought to
     * JSON. Values files and rendered manifests.
     */
    HELM {
        @Override
        @Nullable
        public Object read(String plain) {
            return HelmScalars.read(plain);
        }
    };

    /** What a scalar without quotes and without a tag is: null, Boolean, Long, BigInteger, Double or String. */
    public abstract @Nullable Object read(String plain);
}
