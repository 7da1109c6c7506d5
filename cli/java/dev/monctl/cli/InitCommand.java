package dev.monctl.cli;

import dev.monctl.cli.estate.FileChange;
import dev.monctl.cli.estate.FileChanges;
import dev.monctl.cli.estate.Interview;
import dev.monctl.cli.estate.NewFiles;
import dev.monctl.cli.estate.Question;
import dev.monctl.cli.folder.OutputFolder;
import dev.monctl.cli.folder.Overwrite;
import dev.monctl.cli.repository.Repository;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Words;
import dev.monctl.model.topology.TopologySchema;
import dev.monctl.render.NewEstate;
import dev.monctl.render.Starter;
import dev.monctl.render.Starter.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins an estate: writes its files, and renders it once. */
@Command(
        name = "init",
        description = {
            "Begin an estate in a folder, and render it once.",
            "On a terminal it asks for what no flag says. No file is overwritten, and where something is wrong, none is written."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl init                           asks",
            "  monctl init monitoring --ci gitlab    in a folder, with CI for GitLab",
            "  monctl init --address 100.64.0.2 --tag-owner you@example.com"
        })
final class InitCommand implements Callable<Integer> {
    private static final String OUT = "charts-out";

    /** Who runs the checks of a change; the names are what a user types. */
    enum Ci {
        github(Part.GITHUB),
        gitlab(Part.GITLAB),
        none(null);

        private final @Nullable Part part;

        Ci(@Nullable Part part) {
            this.part = part;
        }
    }

    @Parameters(paramLabel = "FOLDER", arity = "0..1", defaultValue = ".", description = "Where (default: here).")
    private Path folder = Path.of(".");

    @Mixin
    private NewEstateOptions options = new NewEstateOptions();

    @Option(
            names = "--ci",
            paramLabel = "WHERE",
            description =
                    "Checks for each change: ${COMPLETION-CANDIDATES} (default: by the address of the repository).")
    private @Nullable Ci ci;

    @Option(names = "--no-pre-commit", description = "Leave out the hooks for pre-commit.")
    private boolean withoutHooks;

    @Mixin
    private EnginesOption engines = new EnginesOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        Path where = folder.normalize();
        Repository repository = Repository.around(where);
        NewEstate estate = estate(repository);
        NewFiles files = new NewFiles(where, files(estate, repository));
        if (!files.findings().isEmpty()) {
            return report.print(files.findings());
        }
        return write(where, files, repository);
    }

    private NewEstate estate(Repository repository) {
        List<Question<?>> questions = options.questions(repository);
        Interview.refusal(questions, options.given()).ifPresent(refusal -> {
            throw new ParameterException(command.commandLine(), refusal);
        });
        Optional<UnaryOperator<@Nullable String>> keyboard = Keyboard.find();
        Interview interview = keyboard.isPresent()
                ? Interview.held(questions, options.given(), keyboard.get(), report::say)
                : Interview.silent(questions, options.given());
        if (!interview.missing().isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    (keyboard.isPresent()
                                    ? "the questions ended without an answer, so nothing was written: say what to take for "
                                    : "there is no terminal to ask on, and nothing says what to take for ")
                            + Words.list(
                                    interview.missing(), interview.missing().size()));
        }
        try {
            return options.estate(interview, repository, OUT);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private SortedMap<String, String> files(NewEstate estate, Repository repository) {
        SortedMap<String, String> files = Starter.files(Part.ESTATE, estate);
        files.put(".monctl/topology.schema.json", TopologySchema.text());
        if (repository.isAtRoot()) {
            Part checks = (ci == null ? usualCi(estate) : ci).part;
            if (checks != null) {
                files.putAll(Starter.files(checks, estate));
            }
            if (!withoutHooks) {
                files.putAll(Starter.files(Part.PRE_COMMIT, estate));
            }
        }
        return files;
    }

    private static Ci usualCi(NewEstate estate) {
        String url = estate.repoURL().toString();
        return url.contains("github.com") ? Ci.github : url.contains("gitlab") ? Ci.gitlab : Ci.none;
    }

    /** Judged as it would be, then written; the output comes last, and takes all back where it cannot be written. */
    private int write(Path where, NewFiles files, Repository repository) throws InterruptedException {
        Path topology = where.resolve("topology.yaml");
        OutputPlaces places = new OutputPlaces(where.resolve(OUT));
        FileChanges changes = files.changes();
        Proof proof = new Proof(topology, changes.drafts(), places, engines.engines());
        Outcome outcome = proof.ofRendering();
        if (outcome.tree().isEmpty()) {
            return report.print(outcome.findings());
        }
        Optional<Finding> failure = changes.write();
        if (failure.isPresent()) {
            return report.print(List.of(failure.get()));
        }
        List<Finding> findings = new ArrayList<>(outcome.findings());
        findings.addAll(places.of(
                new OutputFolder(where.resolve(OUT)).write(outcome.tree().get(), proof.input(), Overwrite.OWN_FILES)));
        if (Finding.anyIsError(findings)) {
            changes.undo();
            return report.print(findings);
        }
        changes.changes().stream().map(FileChange::file).forEach(file -> report.say("wrote " + file));
        report.say("wrote " + where.resolve(OUT) + ", "
                + outcome.tree().get().files().size() + " files");
        sayWhatIsNext(files, repository);
        return report.print(findings);
    }

    private void sayWhatIsNext(NewFiles files, Repository repository) {
        if (!repository.isAtRoot()) {
            report.say("No CI and no hooks: they belong to " + repository.root() + ", see monctl init --help there");
        }
        files.advice().forEach(report::say);
        report.say("");
        report.say("Next:");
        report.say(
                "  1. On the hub's node, let its pods see the spokes' addresses: tailscale set --snat-subnet-routes=false");
        report.say("  2. Put the fields of secrets into the item of 1Password");
        report.say("  3. Commit all that was written");
        report.say("  4. monctl add spoke NAME --address ADDRESS");
        report.say("");
    }
}
