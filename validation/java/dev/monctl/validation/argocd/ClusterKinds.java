package dev.monctl.validation.argocd;

import java.util.Set;

/** The kinds of Kubernetes that belong to no namespace. */
public final class ClusterKinds {
    private static final Set<String> ALL = Set.of(
            " Namespace",
            " Node",
            " PersistentVolume",
            "admissionregistration.k8s.io MutatingAdmissionPolicy",
            "admissionregistration.k8s.io MutatingAdmissionPolicyBinding",
            "admissionregistration.k8s.io MutatingWebhookConfiguration",
            "admissionregistration.k8s.io ValidatingAdmissionPolicy",
            "admissionregistration.k8s.io ValidatingAdmissionPolicyBinding",
            "admissionregistration.k8s.io ValidatingWebhookConfiguration",
            "apiextensions.k8s.io CustomResourceDefinition",
            "apiregistration.k8s.io APIService",
            "certificates.k8s.io CertificateSigningRequest",
            "certificates.k8s.io ClusterTrustBundle",
            "flowcontrol.apiserver.k8s.io FlowSchema",
            "flowcontrol.apiserver.k8s.io PriorityLevelConfiguration",
            "internal.apiserver.k8s.io StorageVersion",
            "networking.k8s.io IPAddress",
            "networking.k8s.io IngressClass",
            "networking.k8s.io ServiceCIDR",
            "node.k8s.io RuntimeClass",
            "rbac.authorization.k8s.io ClusterRole",
            "rbac.authorization.k8s.io ClusterRoleBinding",
            "resource.k8s.io DeviceClass",
            "resource.k8s.io DeviceTaintRule",
            "resource.k8s.io ResourceSlice",
            "scheduling.k8s.io PriorityClass",
            "storage.k8s.io CSIDriver",
            "storage.k8s.io CSINode",
            "storage.k8s.io StorageClass",
            "storage.k8s.io VolumeAttachment",
            "storage.k8s.io VolumeAttributesClass",
            "storagemigration.k8s.io StorageVersionMigration");

    private ClusterKinds() {}

    public static boolean contains(String group, String kind) {
        return ALL.contains(group + " " + kind);
    }
}
