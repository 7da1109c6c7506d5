package dev.monctl.estate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prometheus' configuration as its pod has it: {@code config/} and {@code rules/} beside each other. */
record PrometheusFolder(Path root) {
    private static final String ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount";

    static PrometheusFolder write(Example example, Path root) throws IOException {
        KubernetesObjects objects = example.objects();
        PrometheusFolder folder = new PrometheusFolder(root);
        // What the kubelet mounts is not here; promtool only asks whether the files exist.
        Path account = Files.createDirectories(root.resolve("serviceaccount"));
        Files.writeString(account.resolve("token"), "token");
        Files.writeString(account.resolve("ca.crt"), "");
        String config = objects.config("prometheus", "prometheus.yml").replace(ACCOUNT, account.toString());
        Files.createDirectories(root.resolve("config"));
        Files.writeString(folder.config(), config, UTF_8);
        folder.rules(objects);
        return folder;
    }

    private void rules(KubernetesObjects objects) throws IOException {
        Path rules = Files.createDirectories(root.resolve("rules"));
        var data = objects.get("ConfigMap", "prometheus-rules").path("data");
        for (String name : data.propertyNames()) {
            Files.writeString(rules.resolve(name), data.path(name).asString(), UTF_8);
        }
    }

    Path config() {
        return root.resolve("config/prometheus.yml");
    }
}
