package dev.monctl.validation.engine;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The findings of all engines in the order in which they are given, then what was not checked. */
    public List<Finding> judge(List<Engine> questions) throws InterruptedException {
        List<Callable<List<Finding>>> runs = new ArrayList<>();
        SortedSet<String> absent = new TreeSet<>();
        for (Engine engine : questions) {
            Optional<Program> program = engines.used() ? toolbox.find(engine.program()) : Optional.empty();
            program.ifPresentOrElse(found -> runs.add(() -> ask(engine, found)), () -> absent.add(engine.program()));
        }
        SortedSet<String> idle = new TreeSet<>(engines.required());
        questions.forEach(engine -> idle.remove(engine.program()));
        for (String name : engines.required()) {
            if (toolbox.find(name).isEmpty()) {
                absent.add(name);
            }
        }
        idle.removeAll(absent);
        List<Finding> findings = new ArrayList<>(all(runs));
        absent.forEach(name -> findings.add(notThere(name)));
        idle.forEach(name -> findings.add(notChecked(
                name,
                "monctl has no question for it about this estate",
                "do not rely on it: monctl only saw that it is there")));
        return List.copyOf(findings);
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
            return engine.judge(program);
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

    private Finding notThere(String name) {
        Place place = Place.file(name);
        if (engines.required().contains(name)) {
            return Finding.error(
                    "engine/missing",
                    place,
                    "the program " + name + " is required, but it is neither in tools/bin nor on PATH",
                    "build it with tools/build, or do not require it");
        }
        return engines.used()
                ? notChecked(
                        name,
                        "it is neither in tools/bin nor on PATH",
                        "put it on the PATH or build it with tools/build; --engines=require:" + name
                                + " makes its absence an error")
                : notChecked(name, "--engines=off", "leave --engines=off out");
    }

    private static Finding notChecked(String name, String why, String help) {
        return new Finding(
                "engine/not-checked", Severity.NOTE, Place.file(name), name + " was not asked: " + why, "", help);
    }
}
