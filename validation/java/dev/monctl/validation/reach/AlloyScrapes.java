package dev.monctl.validation.reach;

import dev.monctl.validation.alloy.source.AlloyTexts;
import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Statement;
import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an Alloy scrapes, as its configuration says. */
final class AlloyScrapes {
    private static final Map<String, String> EXPORTERS = Map.of(
            "prometheus.exporter.unix", "integrations/unix",
            "prometheus.exporter.self", "integrations/self");

    /** What sends to a hub, each with its blocks for that. */
    private static final Set<String> SENDERS = Set.of("prometheus.remote_write", "prometheus.write.queue");

    private final Map<String, Block> components = new LinkedHashMap<>();
    private final Map<Block, Set<List<NameFilter>>> open = new HashMap<>();
    private final Map<String, String> variables;

    private AlloyScrapes(Map<String, String> variables) {
        this.variables = variables;
    }

    /**
     * All its jobs.
     *
     * @param files the texts that it reads as one
     * @param variables of its environment
     */
    static List<ScrapeJob> of(List<String> files, Map<String, String> variables, AlloyTexts texts) {
        AlloyScrapes scrapes = new AlloyScrapes(variables);
        for (String file : files) {
            for (Statement statement : texts.read(file).statements()) {
                if (statement instanceof Block block && block.label() != null) {
                    scrapes.components.put(block.id(), block);
                }
            }
        }
        List<ScrapeJob> jobs = new ArrayList<>();
        scrapes.components.values().stream()
                .filter(block -> block.name().equals("prometheus.scrape"))
                .forEach(block -> jobs.add(scrapes.job(block)));
        return jobs;
    }

    private ScrapeJob job(Block scrape) {
        Set<Block> origins = origins(scrape, "targets", new LinkedHashSet<>());
        String name = scrape.text("job_name")
                .or(() -> origins.stream()
                        .flatMap(origin -> label(origin).stream())
                        .findFirst())
                .or(() -> origins.stream()
                        .flatMap(origin -> Optional.ofNullable(EXPORTERS.get(origin.name())).stream())
                        .findFirst())
                .orElse("");
        Set<String> switchedOff = new TreeSet<>();
        origins.forEach(origin -> origin.attribute("disable_collectors")
                .ifPresent(list -> switchedOff.addAll(AlloyValues.texts(list.value(), variables))));
        return new ScrapeJob(
                name,
                List.copyOf(ways(scrape)),
                switchedOff,
                scrape.text("scrape_interval").orElse(""));
    }

    /** Everything that its targets are made of. */
    private Set<Block> origins(Block block, String attribute, Set<Block> found) {
        block.attribute(attribute)
                .ifPresent(value -> named(value.value()).forEach(origin -> {
                    if (found.add(origin)) {
                        origins(origin, "targets", found);
                    }
                }));
        return found;
    }

    /** What a relabelling of targets calls the job. */
    private static Optional<String> label(Block relabel) {
        return relabel.blocks("rule").stream()
                .filter(rule -> rule.text("target_label").orElse("").equals("job"))
                .map(rule -> rule.text("replacement").orElse(""))
                .filter(name -> !name.isEmpty())
                .reduce((first, last) -> last);
    }

    /** The ways that end at a hub; what is forwarded to nobody, or in a circle, ends nowhere. */
    private Set<List<NameFilter>> ways(Block from) {
        Set<List<NameFilter>> ways = new LinkedHashSet<>();
        Optional<Expression> receivers = from.attribute("forward_to").map(Attribute::value);
        receivers.map(this::named).orElse(List.of()).forEach(receiver -> ways.addAll(waysThrough(receiver)));
        return ways;
    }

    private Set<List<NameFilter>> waysThrough(Block receiver) {
        Set<List<NameFilter>> known = open.get(receiver);
        if (known != null) {
            return known;
        }
        open.put(receiver, Set.of()); // whoever comes here again before it is known goes in a circle
        Set<List<NameFilter>> ways = new LinkedHashSet<>();
        if (SENDERS.contains(receiver.name())) {
            receiver.blocks("endpoint").forEach(endpoint -> ways.add(filters(endpoint, "write_relabel_config")));
        } else {
            for (List<NameFilter> way : ways(receiver)) {
                List<NameFilter> whole = filters(receiver, "rule");
                whole.addAll(way);
                ways.add(whole);
            }
        }
        open.put(receiver, ways);
        return ways;
    }

    private static List<NameFilter> filters(Block block, String kind) {
        List<NameFilter> filters = new ArrayList<>();
        for (Block rule : block.blocks(kind)) {
            List<String> sources = rule.attribute("source_labels")
                    .map(labels -> AlloyValues.texts(labels.value(), Map.of()))
                    .orElse(List.of());
            // One that is computed may let anything through.
            Optional<String> regex =
                    rule.attribute("regex").map(given -> given.value().asText()).orElse(Optional.of(NameFilter.ANY));
            regex.flatMap(names -> NameFilter.of(rule.text("action").orElse(""), sources, names))
                    .ifPresent(filters::add);
        }
        return filters;
    }

    /** The components that an expression names. */
    private List<Block> named(Expression value) {
        return AlloyValues.references(value).stream()
                .flatMap(reference -> Optional.ofNullable(components.get(component(reference))).stream())
                .toList();
    }

    /** Without the export at its end. */
    private static String component(String reference) {
        int end = reference.lastIndexOf('.');
        return end < 0 ? reference : reference.substring(0, end);
    }
}
