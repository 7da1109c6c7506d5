package dev.monctl.cli;

import dev.monctl.cli.verify.Answers;
import dev.monctl.cli.verify.HubAccess;
import dev.monctl.cli.verify.Unanswered;
import dev.monctl.cli.verify.Verification;
import dev.monctl.cli.web.WrongProxy;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.judge.Examined;
import dev.monctl.validation.engine.Toolbox;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Asks a running hub whether its spokes are heard. */
@Command(
        name = "verify",
        description = {
            "Ask a running hub whether the metrics and log lines of each spoke arrive.",
            "It says how old the newest are, which labels they have, which targets are down and which alerts fire.",
            "A spoke counts as silent from the age on at which its alert fires (alerting.rules of the topology). Nothing is",
            "changed anywhere."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every spoke that was asked about is heard, with its own labels",
            "1:a spoke is silent or has other labels, or the hub gave no answer",
            "2:wrong usage"
        },
        footer = {
            "",
            "Examples:",
            "  monctl verify                          all spokes, through kubectl",
            "  monctl verify --context oci-hub homelab-k8s",
            "                                         one spoke, in another context",
            "  monctl verify --prometheus http://100.64.0.2:9090",
            "                                         from within the tailnet",
            "  monctl verify --format json            for programs"
        })
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SPOKE", arity = "0..*", description = "Spokes to ask about (default: all of them).")
    private List<String> spokes = new ArrayList<>();

    @Mixin
    private NamedTopology topology = new NamedTopology();

    @Mixin
    private HubOptions hub = new HubOptions();

    @Mixin
    private TableOptions table = new TableOptions();

    @Override
    public Integer call() throws InterruptedException {
        Examined examined = Examined.of(topology.file());
        @Nullable Estate estate = examined.estate();
        if (estate == null || !examined.isAsWritten()) {
            return table.report(examined.unaccepted());
        }
        List<Finding> unknown = unknown(estate);
        if (!unknown.isEmpty()) {
            return table.report(unknown);
        }
        Toolbox toolbox =
                Toolbox.of(topology.file().toAbsolutePath().normalize().resolveSibling(""));
        try (HubAccess access = hub.open(estate.hub(), toolbox)) {
            Verification verification = Verification.of(estate, spokes, Answers.of(access, estate));
            table.print(new VerifyTable(verification));
            return table.report(verification.findings());
        } catch (Unanswered reason) {
            return table.report(List.of(reason.finding()));
        } catch (WrongProxy wrong) {
            return table.report(List.of(
                    Finding.error("verify/unreachable", Place.file("environment"), wrong.what(), wrong.help())));
        }
    }

    private List<Finding> unknown(Estate estate) {
        List<String> known =
                estate.spokes().stream().map(spoke -> spoke.name().toString()).toList();
        return spokes.stream()
                .filter(name -> !known.contains(name))
                .distinct()
                .map(name -> Finding.error(
                        "verify/unknown-spoke",
                        Place.file(topology.file().toString()),
                        "'" + name + "' is no spoke of this estate",
                        Suggestion.help(name, known).orElse(null)))
                .toList();
    }
}
