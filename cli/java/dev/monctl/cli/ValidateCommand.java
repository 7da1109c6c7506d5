package dev.monctl.cli;

import dev.monctl.cli.folder.FolderReading;
import dev.monctl.cli.folder.OutputFolder;
import dev.monctl.cli.given.GivenFiles;
import dev.monctl.cli.given.TopologyFile;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves an estate, its output folder as it lies there, or single files of both; writes nothing. */
@Command(
        name = "validate",
        description = {
            "Prove what would be rendered, and the output folder as it lies there; write nothing.",
            "Single files are judged each as what it is, without rendering and without other",
            "programs; what was not checked of them is said."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl validate                                topology.yaml and charts-out/",
            "  monctl validate --written                      charts-out/ as it is in Git",
            "  monctl validate spokes/eu.yaml own.alloy       these two files, at once",
            "  monctl validate -t topology.yaml topology.yaml the topology as a file",
            "  monctl validate --format github                as annotations",
            "  monctl validate --format sarif > monctl.sarif  for code scanning",
            "  monctl validate --format junit > monctl.xml    for the page of tests of a CI",
            "  monctl validate --engines=require:kubeconform  fail where it is missing",
            "  monctl validate --server                       ask a cluster, too"
        })
final class ValidateCommand implements Callable<Integer> {
    private static final Path USUAL = Path.of("topology.yaml");

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "A topology alone is the estate to prove (default: topology.yaml); any other files are judged alone.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-t", "--topology"},
            paramLabel = "TOPOLOGY",
            description = "The estate that the files belong to (default: topology.yaml). With it a topology is judged"
                    + " alone, too.")
    private @Nullable Path topology;

    @Option(
            names = "--written",
            description = "Prove the output folder as it lies there, without rendering what it should be.")
    private boolean written;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private EnginesOption engines = new EnginesOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(
            names = "--server",
            description = {
                "Show every object, of whichever cluster, to the API server of kubectl's current context, too: a dry run,",
                "which changes nothing there."
            })
    private boolean server;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        Optional<Path> estate = estate();
        if (estate.isEmpty()) {
            return report.print(ofFiles());
        }
        Proof proof = new Proof(estate.get(), output.places(), engines.engines());
        if (server) {
            proof.withServer();
        }
        FolderReading lying = new OutputFolder(output.folder()).read();
        return report.print(written ? proof.ofWritten(lying) : ofBoth(proof, lying));
    }

    /** The topology of the estate that is to be proven as a whole; empty where single files are meant. */
    private Optional<Path> estate() {
        if (files.isEmpty()) {
            return Optional.of(topology == null ? USUAL : topology);
        }
        boolean isEstate = topology == null && files.size() == 1 && isTopology(files.get(0));
        return isEstate ? Optional.of(files.get(0)) : Optional.empty();
    }

    /** What is not there was meant as one, and so was a file that has mistakes in its first lines, where there is no other. */
    private static boolean isTopology(Path file) {
        return Files.notExists(file)
                || (!Files.isDirectory(file) && (TopologyFile.isOne(file) || Files.notExists(USUAL)));
    }

    private List<Finding> ofFiles() {
        refuse(written, "--written");
        refuse(server, "--server");
        refuse(!engines.engines().required().isEmpty(), "--engines=require");
        Path of = topology == null
                ? files.stream().filter(TopologyFile::isOne).findFirst().orElse(USUAL)
                : topology;
        Examined examined = Examined.of(of);
        OutputPlaces places = output.places().besides(examined.sources());
        return new GivenFiles(of, examined, output.folder(), places::of).judge(files);
    }

    private void refuse(boolean isAsked, String option) {
        if (isAsked) {
            throw new ParameterException(
                    command.commandLine(),
                    option + " is about all of an estate, and no single files can stand beside it");
        }
    }

    private List<Finding> ofBoth(Proof proof, FolderReading lying) throws InterruptedException {
        Outcome outcome = proof.ofRendering();
        // The two trees are mostly the same, and so are their findings.
        Set<Finding> findings = new LinkedHashSet<>(outcome.findings());
        if (outcome.tree().isPresent()) {
            findings.addAll(output.places().of(lying.findings()));
            if (lying.isThere() && !lying.tree().isSame(outcome.tree().get())) {
                findings.addAll(proof.of(lying.tree()));
            }
        }
        return List.copyOf(findings);
    }
}
