package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Helm's complaints about one chart: each becomes a finding at the file and line of the output folder. */
final class HelmMessages {
    private static final Pattern LINT = Pattern.compile(
            "(?ms)^\\[(INFO|WARNING|ERROR)] ([^\\n:]*): (.*?)(?=^\\[(?:INFO|WARNING|ERROR)] |^Failed: |^Error: |\\z)");
    private static final Pattern UNCHECKED = Pattern.compile("(?m)^Error (unable to .*)$");
    private static final Pattern SCHEMA_START =
            Pattern.compile("values don't meet the specifications of the schema\\(s\\)");
    private static final Pattern VALUES_NOT_YAML = Pattern.compile(
            "(?:cannot load (values\\.yaml)|failed to parse (\\S+)): (.*?)(?:line (\\d+): )?([^:]*)", Pattern.DOTALL);
    private static final Pattern KUBECONFIG =
            Pattern.compile("error loading config file \"(.*?)\": (.*)", Pattern.DOTALL);
    private static final Pattern UNPARSABLE = Pattern.compile("unable to parse YAML: (.*)", Pattern.DOTALL);
    private static final Pattern OBJECT_NAME = Pattern.compile("^object name .*?: \"([^\"]+)\": ");
    private static final Pattern IGNORED = Pattern.compile("(?m)warning: .* for ([\\w.-]+\\w)");
    private static final String ADVICE = "Use --debug flag to render out invalid YAML";

    private final Chart chart;
    private final ChartFolder folder;
    private final ValuesPlaces values;

    HelmMessages(Chart chart, ChartFolder folder, ValuesPlaces values) {
        this.chart = chart;
        this.folder = folder;
        this.values = values;
    }

    /** Findings of a failed {@code helm template}; {@code broken} is what it printed of the failed template, if anything. */
    List<Finding> ofTemplate(String error, String broken) {
        String message = strip(error);
        return known(message, broken).orElseGet(() -> List.of(unknown("helm/template", message)));
    }

    /** Findings of {@code helm lint}, each once, although lint says the same up to three times. */
    List<Finding> ofLint(String report) {
        Set<Finding> findings = new LinkedHashSet<>();
        Matcher complaint = LINT.matcher(report);
        while (complaint.find()) {
            String file = complaint.group(2);
            String message = strip(complaint.group(3).replaceFirst("\\A\\s*unable to load chart\\s*", ""));
            if (!saidTwice(file, report, message)) {
                findings.addAll(known(message, "").orElseGet(() -> inFile(file, message)));
            }
        }
        Matcher unchecked = UNCHECKED.matcher(report);
        while (unchecked.find()) {
            findings.add(unknown("helm/lint", unchecked.group(1)));
        }
        return List.copyOf(findings);
    }

    /** Values that Helm leaves out, which it only says in its log. */
    List<Finding> ofLog(String log) {
        return IGNORED.matcher(log)
                .results()
                .map(ignored -> ignored.group(1))
                .distinct()
                .sorted()
                .map(values::disagreement)
                .toList();
    }

    /** A schema that cannot be read is reported for the values first, without a word about the schema. */
    private static boolean saidTwice(String file, String report, String message) {
        return file.equals("values.yaml")
                && SCHEMA_START.matcher(report).find()
                && !message.startsWith("- at '")
                && !UNPARSABLE.matcher(message).lookingAt();
    }

    private static String strip(String error) {
        String message = error.replace(ADVICE, "").strip();
        return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
    }

    private Optional<List<Finding>> known(String message, String broken) {
        if (SCHEMA_START.matcher(message).lookingAt()) {
            return Optional.of(schema(message));
        }
        return new TemplateMessages(chart)
                .read(message, broken)
                .or(() -> aboutValues(message))
                .or(() -> new DescriptionMessages(chart).read(message))
                .or(() -> aboutEnvironment(message))
                .map(List::of);
    }

    private List<Finding> schema(String message) {
        List<Finding> findings = values.findings(SchemaComplaint.read(message));
        if (!findings.isEmpty()) {
            return findings;
        }
        String reason = message.substring(message.lastIndexOf('\n') + 1);
        Place place = chart.file("values.schema.json")
                .map(ChartText::whole)
                .orElse(chart.description().whole());
        return List.of(Finding.error("helm/values-schema", place, "the schema cannot be read: " + reason, null));
    }

    private Optional<Finding> aboutValues(String message) {
        Matcher bad = VALUES_NOT_YAML.matcher(message);
        if (!bad.matches()) {
            return Optional.empty();
        }
        ChartText file = bad.group(1) != null
                ? chart.file(bad.group(1)).orElse(chart.description())
                : values.file(folder.named(bad.group(2))).orElse(chart.description());
        Place place = bad.group(4) == null ? file.whole() : file.line(Integer.parseInt(bad.group(4)));
        return Optional.of(
                Finding.error("helm/values", place, "this is not YAML: " + GoMessage.plain(bad.group(5)), null));
    }

    private Optional<Finding> aboutEnvironment(String message) {
        Matcher kubeconfig = KUBECONFIG.matcher(message);
        if (!kubeconfig.find()) {
            return Optional.empty();
        }
        return Optional.of(Finding.error(
                "helm/environment",
                Place.file(kubeconfig.group(1)),
                "Helm opens the user's kubeconfig even to render, and cannot read it: "
                        + GoMessage.plain(kubeconfig.group(2)),
                "mend the file, or run with KUBECONFIG=/dev/null"));
    }

    /** A complaint of lint about a file, without a line in it. */
    private List<Finding> inFile(String path, String message) {
        if (message.startsWith("- at '")) {
            return schema("\n" + message);
        }
        ChartText file = chart.file(path).orElse(chart.description());
        Matcher yaml = UNPARSABLE.matcher(message);
        if (yaml.lookingAt()) {
            Finding finding = path.startsWith("templates/")
                    ? new BrokenYaml(file, "").finding(path, yaml.group(1))
                    : Finding.error(
                            "helm/values",
                            yamlPlace(file, message),
                            "this is not YAML: " + GoMessage.yaml(yaml.group(1)),
                            null);
            return List.of(finding);
        }
        return List.of(Finding.error("helm/lint", lintPlace(file, message), GoMessage.plain(message), null));
    }

    /** Lint names the object, or begins with the key of Chart.yaml. */
    private static Place lintPlace(ChartText file, String message) {
        Matcher name = OBJECT_NAME.matcher(message);
        return file.lineStarting(name.find() ? "name: " + name.group(1) : message.split(" ", 2)[0] + ":");
    }

    private static Place yamlPlace(ChartText file, String message) {
        Matcher line = BrokenYaml.LINE.matcher(message);
        return line.find() ? file.line(Integer.parseInt(line.group(1))) : file.whole();
    }

    private Finding unknown(String code, String message) {
        String text = folder.named(message);
        List<String> lines = new ArrayList<>(
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
        return Finding.error(code, chart.description().whole(), GoMessage.plain(String.join("; ", lines)), null);
    }
}
