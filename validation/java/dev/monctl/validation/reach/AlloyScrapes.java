package dev.monctl.validation.reach;

import dev.monctl.model.yaml.Source;
import dev.monctl.validation.alloy.syntax.AlloyReader;
import dev.monctl.validation.alloy.syntax.Expression;
import dev.monctl.validation.alloy.syntax.Statement;
import java.util.ArrayList;
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

    private final Map<String, Statement.Block> components = new LinkedHashMap<>();

    private final Map<String, String> variables;

    private AlloyScrapes(String text, Map<String, String> variables) {
        this.variables = variables;
        for (Statement statement :
                AlloyReader.read(Source.of("config.alloy", text)).statements()) {
            statement.match(
                    attribute -> null,
                    block -> block.label() == null
                            ? null
                            : components.put(block.name() + "." + block.label().text(), block));
        }
    }

    /**
     * All its jobs.
     *
     * @param variables of its environment
     */
    static List<ScrapeJob> of(String text, Map<String, String> variables) {
        AlloyScrapes scrapes = new AlloyScrapes(text, variables);
        List<ScrapeJob> jobs = new ArrayList<>();
        scrapes.components.forEach((name, block) -> {
            if (block.name().equals("prometheus.scrape")) {
                jobs.add(scrapes.job(block));
            }
        });
        return jobs;
    }

    private ScrapeJob job(Statement.Block scrape) {
        Set<Statement.Block> origins = origins(scrape, "targets", new LinkedHashSet<>());
        String name = AlloyValues.attribute(scrape, "job_name")
                .flatMap(AlloyValues::text)
                .or(() -> origins.stream()
                        .flatMap(origin -> label(origin).stream())
                        .findFirst())
                .or(() -> origins.stream()
                        .flatMap(origin -> Optional.ofNullable(EXPORTERS.get(origin.name())).stream())
                        .findFirst())
                .orElse("");
        Set<String> switchedOff = new TreeSet<>();
        origins.forEach(origin -> AlloyValues.attribute(origin, "disable_collectors")
                .ifPresent(list -> switchedOff.addAll(AlloyValues.texts(list, variables))));
        return new ScrapeJob(
                name,
                ways(scrape, List.of(), new LinkedHashSet<>()),
                switchedOff,
                AlloyValues.word(scrape, "scrape_interval"));
    }

    /** Everything that its targets are made of. */
    private Set<Statement.Block> origins(Statement.Block block, String attribute, Set<Statement.Block> found) {
        AlloyValues.attribute(block, attribute)
                .ifPresent(value -> named(value).forEach(origin -> {
                    if (found.add(origin)) {
                        origins(origin, "targets", found);
                    }
                }));
        return found;
    }

    /** What a relabelling of targets calls the job. */
    private static Optional<String> label(Statement.Block relabel) {
        return AlloyValues.blocks(relabel, "rule").stream()
                .filter(rule -> AlloyValues.word(rule, "target_label").equals("job"))
                .map(rule -> AlloyValues.word(rule, "replacement"))
                .filter(name -> !name.isEmpty())
                .reduce((first, last) -> last);
    }

    /** The ways that end at a hub; what is forwarded to nobody, or in a circle, ends nowhere. */
    private List<List<NameFilter>> ways(Statement.Block from, List<NameFilter> before, Set<Statement.Block> passed) {
        List<List<NameFilter>> ways = new ArrayList<>();
        Optional<Expression> receivers = AlloyValues.attribute(from, "forward_to");
        for (Statement.Block receiver : receivers.map(this::named).orElse(List.of())) {
            List<NameFilter> filters = new ArrayList<>(before);
            if (receiver.name().equals("prometheus.remote_write")) {
                AlloyValues.blocks(receiver, "endpoint").forEach(endpoint -> {
                    List<NameFilter> last = new ArrayList<>(filters);
                    AlloyValues.blocks(endpoint, "write_relabel_config").forEach(rule -> add(rule, last));
                    ways.add(last);
                });
            } else if (passed.add(receiver)) {
                AlloyValues.blocks(receiver, "rule").forEach(rule -> add(rule, filters));
                ways.addAll(ways(receiver, filters, passed));
            }
        }
        return ways;
    }

    private static void add(Statement.Block rule, List<NameFilter> filters) {
        String action = AlloyValues.word(rule, "action");
        boolean isAboutNames = AlloyValues.attribute(rule, "source_labels")
                .map(labels -> AlloyValues.texts(labels, Map.of()))
                .filter(List.of("__name__")::equals)
                .isPresent();
        if (isAboutNames && (action.equals("keep") || action.equals("drop"))) {
            filters.add(new NameFilter(AlloyValues.word(rule, "regex"), action.equals("keep")));
        }
    }

    /** The components that an expression names. */
    private List<Statement.Block> named(Expression value) {
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
