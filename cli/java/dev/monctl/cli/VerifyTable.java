package dev.monctl.cli;

import dev.monctl.cli.json.JsonText;
import dev.monctl.cli.verify.Age;
import dev.monctl.cli.verify.Arrival;
import dev.monctl.cli.verify.FiringAlert;
import dev.monctl.cli.verify.Sender;
import dev.monctl.cli.verify.SpokeState;
import dev.monctl.cli.verify.Target;
import dev.monctl.cli.verify.Verification;
import dev.monctl.cli.verify.WrongLabel;
import dev.monctl.model.finding.Words;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What arrives at the hub, spoke by spoke. For a program as docs/schemas/verify.schema.json says. */
record VerifyTable(Verification verification) implements Table {
    private static final int VERSION = 1;
    private static final double MILLIS = 1000.0;
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String text() {
        Columns columns = new Columns("SPOKE", "HEARTBEAT", "LOG LINE", "LABELS", "TARGETS UP", "DOWN", "ALERTS");
        for (SpokeState state : verification.spokes()) {
            columns.add(List.of(
                    state.spoke().name().toString(),
                    arrival(state.heartbeats()),
                    arrival(state.lines()),
                    labels(state),
                    state.heartbeats().isPresent() ? Long.toString(state.answering()) : "",
                    Words.list(state.down()),
                    Words.list(state.firing().stream()
                            .map(FiringAlert::name)
                            .distinct()
                            .toList())));
        }
        verification
                .unknown()
                .forEach((cluster, age) -> columns.add(List.of(
                        cluster.isEmpty() ? "without a name" : cluster,
                        Age.of(age) + " ago",
                        "",
                        "not in topology",
                        "",
                        "",
                        "")));
        return columns.text();
    }

    private static String arrival(Optional<Arrival> arrival) {
        if (arrival.isEmpty()) {
            return "not known";
        }
        String age = arrival.get().age().map(found -> Age.of(found) + " ago").orElse("none");
        return arrival.get().isSilent() ? "SILENT, " + age : age;
    }

    private static String labels(SpokeState state) {
        List<String> wrong = state.wrongLabels().stream()
                .map(label -> label.name() + "=" + (label.found() == null ? "" : label.found()))
                .toList();
        return wrong.isEmpty() ? (isHeard(state) ? "as declared" : "") : "WRONG: " + Words.list(wrong);
    }

    private static boolean isHeard(SpokeState state) {
        return !state.heartbeats().map(Arrival::isSilent).orElse(true)
                || !state.lines().map(Arrival::isSilent).orElse(true);
    }

    @Override
    public String json() {
        ObjectNode root = JSON.createObjectNode().put("version", VERSION);
        ArrayNode spokes = root.putArray("spokes");
        verification.spokes().forEach(state -> put(spokes.addObject(), state));
        ArrayNode unknown = root.putArray("unknown");
        verification
                .unknown()
                .forEach((cluster, age) ->
                        unknown.addObject().put("cluster", cluster).put("ageSeconds", seconds(age)));
        return JsonText.of(root);
    }

    private static void put(ObjectNode object, SpokeState state) {
        object.put("spoke", state.spoke().name().toString()).put("silent", state.isSilent());
        state.heartbeats().ifPresent(arrival -> put(object.putObject("heartbeats"), arrival));
        state.lines().ifPresent(arrival -> put(object.putObject("logLines"), arrival));
        ArrayNode wrong = object.putArray("wrongLabels");
        for (WrongLabel label : state.wrongLabels()) {
            ObjectNode one = wrong.addObject().put("label", label.name()).put("expected", label.expected());
            if (label.found() != null) {
                one.put("found", label.found());
            }
        }
        if (state.heartbeats().isPresent()) {
            putTargets(object, state);
        }
    }

    private static void putTargets(ObjectNode object, SpokeState state) {
        ObjectNode targets = object.putObject("targets").put("up", state.answering());
        ArrayNode down = targets.putArray("down");
        for (Target target : state.down()) {
            down.addObject().put("job", target.job()).put("instance", target.instance());
        }
        ArrayNode alerts = object.putArray("alerts");
        for (FiringAlert alert : state.firing()) {
            ObjectNode one = alerts.addObject().put("name", alert.name());
            if (!alert.since().isEmpty()) {
                one.put("since", alert.since());
            }
            put(one, alert.labels());
        }
    }

    private static void put(ObjectNode object, Arrival arrival) {
        object.put("silent", arrival.isSilent());
        arrival.age().ifPresent(age -> object.put("ageSeconds", seconds(age)));
        object.put("tooOldAfterSeconds", seconds(arrival.patience()));
        ArrayNode senders = object.putArray("senders");
        for (Sender sender : arrival.senders()) {
            put(senders.addObject().put("ageSeconds", seconds(sender.age())), sender.labels());
        }
    }

    private static void put(ObjectNode object, Map<String, String> labels) {
        ObjectNode all = object.putObject("labels");
        labels.forEach(all::put);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }
}
