package dev.monctl.validation.estate.sender;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.Ordered;
import dev.monctl.validation.alloy.source.AlloyTexts;
import dev.monctl.validation.alloy.syntax.AlloyDocument;
import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Expression.Access;
import dev.monctl.validation.alloy.syntax.Expression.Call;
import dev.monctl.validation.alloy.syntax.Expression.Reference;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A spoke as the output has it.
 *
 * @param variables the environment variables that its Alloy asks for, in that order, each with where it does so
 * @param objects what its chart renders; none for a machine
 * @param unreadable what of its configuration cannot be followed
 */
public record Sender(
        Spoke spoke,
        List<Delivery> deliveries,
        Map<String, Place> variables,
        List<RenderedObject> objects,
        List<Finding> unreadable) {
    public Sender {
        deliveries = List.copyOf(deliveries);
        variables = Ordered.copy(variables);
        objects = List.copyOf(objects);
        unreadable = List.copyOf(unreadable);
    }

    /** All spokes that something is rendered for. */
    public static List<Sender> of(Estate estate, OutputTree tree, List<RenderedDeployment> rendered, AlloyTexts texts) {
        Map<Deployment, List<RenderedObject>> objects = new HashMap<>();
        rendered.forEach(each -> objects.put(each.deployment(), each.objects()));
        OutputSources sources = new OutputSources(tree);
        // Each is read for itself, on every core there is.
        return estate.spokes().parallelStream()
                .flatMap(spoke -> spoke.match(
                        cluster -> of(
                                cluster,
                                estate,
                                sources,
                                texts,
                                objects.getOrDefault(estate.deployment(cluster), List.of())),
                        machine ->
                                Configuration.of(machine, sources)
                                        .map(found -> read(found, texts, List.of(), estate))
                                        .stream()))
                .toList();
    }

    private static Stream<Sender> of(
            Spoke.Kubernetes cluster,
            Estate estate,
            OutputSources sources,
            AlloyTexts texts,
            List<RenderedObject> own) {
        return Configuration.of(cluster, estate, sources, own).map(found -> read(found, texts, own, estate)).stream();
    }

    private static Sender read(
            Configuration configuration, AlloyTexts texts, List<RenderedObject> objects, Estate estate) {
        AlloyDocument document = texts.read(configuration.text());
        AlloyBlock all = new AlloyBlock(document.statements());
        List<Delivery> deliveries = new ArrayList<>();
        List<Finding> unreadable = new ArrayList<>();
        for (Signal signal : Signal.values()) {
            Optional<AlloyBlock> component = all.block(signal.component());
            Optional<String> url =
                    component.flatMap(block -> block.block("endpoint")).flatMap(end -> end.text("url"));
            Optional<Map<String, String>> identity = component.flatMap(block -> block.texts("external_labels"));
            if (url.isPresent() && identity.isPresent()) {
                deliveries.add(delivery(configuration, signal, url.get(), identity.get()));
            } else {
                unreadable.add(unreadable(configuration, signal, url.isEmpty() ? "url" : "external_labels", estate));
            }
        }
        Map<String, Place> variables = new LinkedHashMap<>();
        document.expressions().stream()
                .flatMap(expression -> variable(expression).stream())
                .forEach(variable ->
                        variables.putIfAbsent(variable, configuration.place("sys.env(\"" + variable + "\")")));
        return new Sender(configuration.spoke(), deliveries, variables, objects, unreadable);
    }

    /** The environment variable that is asked for by name. */
    private static Optional<String> variable(Expression expression) {
        return expression instanceof Call call && call.arguments().size() == 1 && isEnvironment(call.function())
                ? call.arguments().get(0).asText()
                : Optional.empty();
    }

    /** {@code sys.env}, or its old name. */
    private static boolean isEnvironment(Expression function) {
        return isName(function, "env")
                || (function instanceof Access access
                        && access.name().text().equals("env")
                        && isName(access.value(), "sys"));
    }

    private static boolean isName(Expression expression, String name) {
        return expression instanceof Reference reference
                && reference.name().text().equals(name);
    }

    private static Delivery delivery(
            Configuration configuration, Signal signal, String url, Map<String, String> identity) {
        TreeMap<String, String> labels = new TreeMap<>(identity);
        String host = url.replaceFirst("^\\w+://", "").replaceFirst("[:/][^\\]]*$", "");
        Place place = configuration.place(url, host);
        String cluster = labels.getOrDefault("cluster", "");
        Place naming = configuration.place(
                "clusterName: " + cluster, "= \"" + cluster + "\"", signal.component(), "clusterName");
        return new Delivery(configuration.spoke(), signal, url, place, labels, naming);
    }

    private static Finding unreadable(Configuration configuration, Signal signal, String argument, Estate estate) {
        String name = configuration.spoke().name().toString();
        return Finding.error(
                        "push/unreadable",
                        configuration.place(signal.component(), argument),
                        "where " + name + " delivers its " + signal + " cannot be told: " + signal.component()
                                + " has no " + argument + " that is written out",
                        "write "
                                + (argument.equals("url")
                                        ? "url = \"" + signal.url(estate.hub().endpoints()) + "\" into its endpoint"
                                        : "external_labels = { cluster = \"" + name + "\", environment = \""
                                                + configuration.spoke().environment() + "\" } into it"))
                .beside(estate.places().key("spokes." + name));
    }
}
