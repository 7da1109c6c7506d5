package dev.monctl.validation.helm;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.values.ValuesLayer;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.helm.HelmProgram.Answer;
import dev.monctl.validation.helm.HelmProgram.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Refuses what must not reach Helm, asks Helm, and reads its answer. */
final class CheckedHelm implements HelmEngine {
    private static final String INLINE = "inline values";
    private static final String NOT_YAML = "YAML parse error";

    private final HelmProgram program;

    CheckedHelm(HelmProgram program) {
        this.program = program;
    }

    @Override
    public List<Finding> lint(ChartFolder folder, String chartFolder) {
        Chart chart = folder.read(chartFolder);
        List<Finding> findings = before(chart, List.of());
        if (Finding.anyIsError(findings)) {
            return findings;
        }
        try {
            String report = program.lint(folder.chart(chartFolder)).out() + "\n";
            findings.addAll(messages(folder, chart, List.of()).ofLint(report));
            if (findings.stream().anyMatch(f -> f.code().equals("helm/yaml"))) {
                sharpen(folder, chart, findings);
            }
        } catch (HelmFailure failure) {
            findings.add(failure.on(chartFolder));
        }
        return List.copyOf(findings);
    }

    @Override
    public HelmResult template(ChartFolder folder, Deployment deployment) {
        Chart chart = folder.read(deployment.chart());
        List<GivenValues> given = new ArrayList<>();
        List<Finding> missing = valueFiles(folder, deployment, given);
        List<Finding> findings = before(chart, given);
        findings.addAll(missing);
        if (Finding.anyIsError(findings)) {
            return HelmResult.refused(findings);
        }
        try {
            return render(folder, chart, given, request(folder, deployment), findings);
        } catch (HelmFailure failure) {
            findings.add(failure.on(deployment.chart()));
            return HelmResult.refused(findings);
        }
    }

    @Override
    public Optional<HelmEngine> another() {
        return program.another().map(CheckedHelm::new);
    }

    private HelmResult render(
            ChartFolder folder, Chart chart, List<GivenValues> given, Request request, List<Finding> findings)
            throws HelmFailure {
        Answer answer = answer(folder, chart, given, request);
        String error = answer.error();
        if (error != null) {
            String broken = error.contains(NOT_YAML) ? broken(request) : "";
            findings.addAll(messages(folder, chart, given).ofTemplate(error, broken));
            return HelmResult.refused(findings);
        }
        findings.addAll(messages(folder, chart, given).ofLog(answer.log()));
        List<RenderedTemplate> templates = RenderedTemplate.split(answer.out(), chart::outputPath);
        if (templates.isEmpty()) {
            findings.add(Finding.error(
                    "helm/nothing",
                    chart.description().whole(),
                    "the chart renders to nothing with these values",
                    null));
        }
        return new HelmResult(templates, findings);
    }

    /** What Helm refuses without the schemas it is asked again with them, which say it better. */
    private Answer answer(ChartFolder folder, Chart chart, List<GivenValues> given, Request request)
            throws HelmFailure {
        Optional<LeanChart> lean = lean(folder, chart);
        if (lean.isPresent() && lean.get().schemas().take(given)) {
            Answer answer = program.template(request.of(lean.get().folder()));
            if (answer.error() == null) {
                return answer;
            }
        }
        return program.template(request);
    }

    private static Optional<LeanChart> lean(ChartFolder folder, Chart chart) throws HelmFailure {
        try {
            return folder.lean(chart.folder());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Lint does not show what is not YAML; rendering does, and then says it better. */
    private void sharpen(ChartFolder folder, Chart chart, List<Finding> findings) throws HelmFailure {
        Request request = new Request(folder.chart(chart.folder()), "lint", "default", "1.35", List.of(), false);
        String error = program.template(request).error();
        if (error != null && error.contains(NOT_YAML)) {
            findings.removeIf(f -> f.code().equals("helm/yaml"));
            findings.addAll(messages(folder, chart, List.of()).ofTemplate(error, broken(request)));
        }
    }

    private String broken(Request request) throws HelmFailure {
        Answer answer = program.template(request.showingBroken());
        return answer.out() + (answer.error() == null ? "" : answer.error());
    }

    private static List<Finding> before(Chart chart, List<GivenValues> given) {
        List<Finding> findings = new ArrayList<>(chart.complaints());
        given.forEach(values -> ForbiddenCalls.callsIn(values.text(), findings));
        return findings;
    }

    private static List<Finding> valueFiles(ChartFolder folder, Deployment deployment, List<GivenValues> given) {
        List<Finding> missing = new ArrayList<>();
        Iterator<ValuesLayer> layers = deployment.layers().iterator();
        for (String path : deployment.valueFiles()) {
            ValuesLayer layer = layers.hasNext() ? layers.next() : null;
            byte[] bytes = folder.tree().files().get(path);
            if (bytes == null) {
                missing.add(Finding.error(
                        "helm/values",
                        Place.file(path),
                        "the values file " + path + " is not in the output",
                        "monctl render"));
            } else {
                given.add(new GivenValues(ChartText.of(path, bytes), layer));
            }
        }
        String inline = deployment.inlineValues();
        if (inline != null) {
            ChartText text = new ChartText(Source.of(INLINE, inline));
            given.add(new GivenValues(text, layers.hasNext() ? layers.next() : null));
        }
        return missing;
    }

    private static Request request(ChartFolder folder, Deployment deployment) throws HelmFailure {
        try {
            List<Path> files = new ArrayList<>();
            for (String path : deployment.valueFiles()) {
                files.add(folder.file(path));
            }
            String inline = deployment.inlineValues();
            if (inline != null) {
                files.add(folder.inlineValues(inline));
            }
            return new Request(
                    folder.chart(deployment.chart()),
                    deployment.release(),
                    deployment.namespace(),
                    deployment.kubernetesVersion(),
                    files,
                    false);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static HelmFailure unwritable(IOException e) {
        return new HelmFailure(
                "helm/environment", "the temporary folder cannot be written: " + e.getMessage(), "make room in it");
    }

    private static HelmMessages messages(ChartFolder folder, Chart chart, List<GivenValues> given) {
        List<GivenValues> values = new ArrayList<>();
        chart.file("values.yaml").map(GivenValues::new).ifPresent(values::add);
        values.addAll(given);
        return new HelmMessages(chart, folder, new ValuesPlaces(chart, values));
    }
}
