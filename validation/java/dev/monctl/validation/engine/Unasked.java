package dev.monctl.validation.engine;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says what nobody was asked about: that is not the same as valid. */
record Unasked(Engines engines, Toolbox toolbox) {
    private static final int ALL_NAMES = Tool.values().length;

    /**
     * One error for each required program that is missing, one note about all others.
     *
     * @param absent those among the questions' programs that are not there
     */
    List<Finding> findings(List<Engine> questions, SortedSet<String> absent) {
        SortedSet<String> missing = missing();
        SortedSet<String> idle = there(missing);
        questions.forEach(question -> idle.remove(question.program()));
        SortedSet<String> others = new TreeSet<>(absent);
        others.removeAll(missing);
        List<Finding> findings = new ArrayList<>();
        missing.forEach(name -> findings.add(missing(name)));
        if (!others.isEmpty()) {
            findings.add(
                    engines.used() ? absent(others) : notChecked(others, "--engines=off", "leave --engines=off out"));
        }
        if (!idle.isEmpty()) {
            findings.add(notChecked(
                    idle,
                    "monctl has no question for " + it(idle) + " about this estate",
                    "do not rely on " + it(idle) + ": monctl only saw that " + theyAre(idle) + " there"));
        }
        return findings;
    }

    /** One error for each required program that is missing, one note about those that are there and were left alone. */
    List<Finding> passedOver() {
        SortedSet<String> missing = missing();
        SortedSet<String> there = there(missing);
        List<Finding> findings = new ArrayList<>();
        missing.forEach(name -> findings.add(missing(name)));
        if (!there.isEmpty()) {
            findings.add(notChecked(
                    there,
                    "monctl found errors itself, which come first",
                    "correct them, then run the same command again"));
        }
        return findings;
    }

    private SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>(engines.required());
        missing.removeIf(name -> toolbox.find(name).isPresent());
        return missing;
    }

    /** Those that are required and are there. */
    private SortedSet<String> there(SortedSet<String> missing) {
        SortedSet<String> there = new TreeSet<>(engines.required());
        there.removeAll(missing);
        return there;
    }

    private static Finding missing(String name) {
        return Finding.error(
                "engine/missing",
                Place.file(name),
                "the program " + name + " is required, but it is neither in tools/bin nor on PATH",
                "put it on the PATH (tools/build makes those that are Go modules), or do not require it");
    }

    private static Finding absent(SortedSet<String> names) {
        return notChecked(
                names,
                theyAre(names) + " neither in tools/bin nor on PATH",
                "run monctl doctor to see what stays unproven; --engines=require:" + String.join(",", names) + " makes "
                        + (names.size() == 1 ? "its" : "their") + " absence an error");
    }

    private static Finding notChecked(SortedSet<String> names, String why, String help) {
        String all = Words.list(names, ALL_NAMES);
        String what = all + (names.size() == 1 ? " was" : " were") + " not asked: " + why;
        return Finding.note("engine/not-checked", Place.file(names.first()), what, "", help);
    }

    private static String it(SortedSet<String> names) {
        return names.size() == 1 ? "it" : "them";
    }

    private static String theyAre(SortedSet<String> names) {
        return names.size() == 1 ? "it is" : "they are";
    }
}
