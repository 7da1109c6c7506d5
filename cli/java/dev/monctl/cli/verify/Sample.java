package dev.monctl.cli.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** One element of an instant vector, which Prometheus and Loki write alike. */
record Sample(Map<String, String> labels, double time, double value) {
    Sample {
        labels = new TreeMap<>(labels);
    }

    /** What a query came to. */
    static List<Sample> vector(HubClient client, JsonNode data) throws Unanswered {
        if (!data.path("resultType").asString("").equals("vector")
                || !data.path("result").isArray()) {
            throw client.wrongForm("the answer to a query is no vector");
        }
        List<Sample> samples = new ArrayList<>();
        for (JsonNode element : data.path("result")) {
            samples.add(of(client, element));
        }
        return samples;
    }

    private static Sample of(HubClient client, JsonNode element) throws Unanswered {
        JsonNode time = element.path("value").path(0);
        double value = number(element.path("value").path(1).asString(""));
        if (!time.isNumber() || !Double.isFinite(value)) {
            throw client.wrongForm("an element of a vector has no number");
        }
        return new Sample(labels(element.path("metric")), time.asDouble(), value);
    }

    /** A value is a text, since JSON has no NaN; where it is none that can be read, NaN it is. */
    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException wrong) {
            return Double.NaN;
        }
    }

    /** An object of texts. */
    static Map<String, String> labels(JsonNode object) {
        Map<String, String> labels = new TreeMap<>();
        object.properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asString("")));
        return labels;
    }

    String label(String name) {
        return labels.getOrDefault(name, "");
    }
}
