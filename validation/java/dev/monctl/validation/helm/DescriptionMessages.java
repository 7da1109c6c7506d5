package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Helm says about {@code Chart.yaml}. */
record DescriptionMessages(Chart chart) {
    private static final Pattern KUBERNETES_VERSION =
            Pattern.compile("chart requires kubeVersion: (.*) which is incompatible with Kubernetes v?(.*)");
    private static final Pattern DEPENDENCY =
            Pattern.compile("(?:missing in charts/ directory|missing these dependencies): (.*)", Pattern.DOTALL);
    private static final Pattern METADATA =
            Pattern.compile("validation: chart\\.metadata\\.(\\w+) (.*)", Pattern.DOTALL);
    private static final Pattern NO_VERSION = Pattern.compile("(\\w+) '(.*)' is not a valid SemVer(?:V2)?");

    /** Absent where the message is about something else. */
    Optional<Finding> read(String message) {
        return kubernetesVersion(message).or(() -> dependency(message)).or(() -> metadata(message));
    }

    private Optional<Finding> kubernetesVersion(String message) {
        Matcher version = KUBERNETES_VERSION.matcher(message);
        if (!version.lookingAt()) {
            return Optional.empty();
        }
        Place place = chart.description().lineStarting("kubeVersion:");
        String what = "the chart wants Kubernetes " + version.group(1) + ", but is rendered for " + version.group(2);
        return Optional.of(Finding.error("helm/kubernetes-version", place, what, null));
    }

    private Optional<Finding> dependency(String message) {
        Matcher dependency = DEPENDENCY.matcher(message);
        if (!dependency.find()) {
            return Optional.empty();
        }
        String name = dependency.group(1).strip();
        Place place = Optional.of(chart.description().lineStarting("- name: " + name))
                .filter(p -> p.line() > 0)
                .orElse(chart.description().lineStarting("name: " + name));
        String what = "the sub-chart " + name + " is not in " + chart.folder() + "/charts";
        return Optional.of(Finding.error(
                "helm/dependency", place, what, "monctl render, or put " + name + " there as folder or .tgz"));
    }

    private Optional<Finding> metadata(String message) {
        Matcher version = NO_VERSION.matcher(message);
        if (version.matches()) {
            return Optional.of(bad(version.group(1), "\"" + version.group(2) + "\" is invalid"));
        }
        Matcher metadata = METADATA.matcher(message);
        return metadata.lookingAt()
                ? Optional.of(bad(metadata.group(1), GoMessage.plain(metadata.group(2))))
                : Optional.empty();
    }

    private Finding bad(String key, String complaint) {
        Place place = chart.description().lineStarting(key + ":");
        return Finding.error("helm/chart", place, "the chart's " + key + " " + complaint, null);
    }
}
