package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The labels that discovery in Kubernetes gives its targets; what other systems give is not known here. */
final class MetaLabels {
    private static final String KUBERNETES = "__meta_kubernetes_";

    /** Behind them stands a name of the cluster's own. */
    private static final List<String> OPEN =
            List.of("label_", "labelpresent_", "annotation_", "annotationpresent_", "address_");

    private static final List<String> OF_OBJECTS =
            List.of("pod_", "node_", "service_", "endpointslice_", "endpoints_", "ingress_", "namespace_");
    private static final List<String> SYSTEMS = List.of(
            "kubernetes",
            "docker",
            "dockerswarm",
            "consul",
            "dns",
            "ec2",
            "gce",
            "azure",
            "digitalocean",
            "hetzner",
            "http",
            "file",
            "filepath",
            "openstack",
            "nomad",
            "eureka",
            "serverset",
            "linode",
            "lightsail",
            "marathon",
            "nerve",
            "ovhcloud",
            "puppetdb",
            "scaleway",
            "triton",
            "uyuni",
            "vultr",
            "ionos",
            "kuma",
            "process",
            "component",
            "stackit");
    private static final List<String> NAMES = Stream.of(
                    "namespace pod_name pod_ip pod_container_init pod_container_name pod_container_id pod_container_image"
                            + " pod_container_port_name pod_container_port_number pod_container_port_protocol pod_ready pod_phase"
                            + " pod_node_name pod_host_ip pod_uid pod_controller_kind pod_controller_name node_name node_provider_id"
                            + " service_name service_type service_port_name service_port_number service_port_protocol service_cluster_ip"
                            + " service_loadbalancer_ip service_external_name endpoints_name endpoint_hostname endpoint_node_name"
                            + " endpoint_ready endpoint_port_name endpoint_port_protocol endpoint_address_target_kind"
                            + " endpoint_address_target_name endpointslice_name ingress_name ingress_scheme ingress_host ingress_path"
                            + " ingress_class_name")
            .flatMap(words -> Arrays.stream(words.split(" ")))
            .map(KUBERNETES::concat)
            .toList();

    private MetaLabels() {}

    static boolean isKnown(String label) {
        if (!label.startsWith(KUBERNETES)) {
            String system = label.substring("__meta_".length()).split("_", 2)[0];
            return Suggestion.nearest(system, SYSTEMS)
                    .filter(near -> !near.equals(system))
                    .isEmpty();
        }
        String rest = label.substring(KUBERNETES.length());
        boolean isOpen =
                OF_OBJECTS.stream().anyMatch(object -> OPEN.stream().anyMatch(open -> rest.startsWith(object + open)));
        return isOpen || NAMES.contains(label) || rest.startsWith("endpointslice_");
    }

    static String help(String label) {
        return Suggestion.help(label, NAMES, "name one that discovery gives");
    }
}
