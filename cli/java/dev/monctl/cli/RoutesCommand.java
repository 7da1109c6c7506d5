package dev.monctl.cli;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.route.Line;
import dev.monctl.validation.route.Routing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows where each alert of each system goes. */
@Command(
        name = "routes",
        description = "Show whom each alert of each system reaches, as Alertmanager's configuration says.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl routes                  a line for those that go the same way",
            "  monctl routes --format json    a line for each alert of each system"
        })
final class RoutesCommand implements Callable<Integer> {
    @Mixin
    private TopologyOption topology = new TopologyOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private TableOptions table = new TableOptions();

    @Override
    public Integer call() {
        Examined examined = Examined.of(topology.file());
        @Nullable Estate estate = examined.estate();
        if (estate == null || !examined.isAsWritten()) {
            return table.report(examined.unaccepted());
        }
        OutputTree tree = new Renderer().render(estate);
        Optional<Routing> routing = Routing.of(tree, estate);
        List<Line> lines = routing.map(Routing::lines).orElse(List.of());
        table.print(
                new RoutesTable(lines, spokes(estate), estate.hub().cluster().toString()));
        return table.report(
                output.places().of(routing.map(found -> found.findings(estate)).orElse(List.of())));
    }

    private static Set<String> spokes(Estate estate) {
        return estate.spokes().stream()
                .map(spoke -> spoke.name().toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
