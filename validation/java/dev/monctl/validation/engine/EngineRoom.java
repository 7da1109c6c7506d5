package dev.monctl.validation.engine;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs engines side by side, as far as their programs are there, and says what was not asked. */
public final class EngineRoom {
    private final Engines engines;
    private final Toolbox toolbox;

    public EngineRoom(Engines engines, Toolbox toolbox) {
        this.engines = engines;
        this.toolbox = toolbox;
    }

    /** Whether the run is to fail where this program is missing. */
    public boolean requires(Tool tool) {
        return engines.requires(tool);
    }

    /** A room for one program that must be there, whatever else is used. */
    public EngineRoom requiring(Tool tool) {
        return new EngineRoom(new Engines(true, new TreeSet<>(Set.of(tool.program()))), toolbox);
    }

    /** The findings of all engines in the order in which they are given, then what was not checked. */
    public List<Finding> judge(List<Engine> questions) throws InterruptedException {
        List<Callable<List<Finding>>> runs = new ArrayList<>();
        SortedSet<String> absent = new TreeSet<>();
        for (Engine engine : questions) {
            Optional<Program> program = engines.used() ? toolbox.find(engine.program()) : Optional.empty();
            program.ifPresentOrElse(found -> runs.add(() -> ask(engine, found)), () -> absent.add(engine.program()));
        }
        List<Finding> findings = new ArrayList<>(all(runs));
        findings.addAll(new Unasked(engines, toolbox).findings(questions, absent));
        return List.copyOf(findings);
    }

    /** What is said where nobody is asked, since monctl itself has found errors. */
    public List<Finding> passOver() {
        return new Unasked(engines, toolbox).passedOver();
    }

    private static List<Finding> all(List<Callable<List<Finding>>> runs) throws InterruptedException {
        if (runs.isEmpty()) {
            return List.of();
        }
        int width = Math.min(runs.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(width);
        try {
            List<Finding> findings = new ArrayList<>();
            for (Future<List<Finding>> answer : workers.invokeAll(runs)) {
                findings.addAll(answer.get());
            }
            return findings;
        } catch (ExecutionException problem) {
            throw new IllegalStateException(problem.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<Finding> ask(Engine engine, Program program) throws InterruptedException {
        try {
            List<Finding> findings = new ArrayList<>(ProgramVersion.of(program).judge(engine.pins()));
            findings.addAll(engine.judge(program));
            return findings;
        } catch (IOException problem) {
            String what =
                    engine.program() + " could not be asked about " + engine.subject() + ": " + problem.getMessage();
            return List.of(Finding.error(
                    "engine/failed",
                    Place.file(engine.subject()),
                    what,
                    "run " + program.path() + " by hand, or use --engines=off"));
        }
    }
}
