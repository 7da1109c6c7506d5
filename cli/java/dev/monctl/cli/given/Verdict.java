package dev.monctl.cli.given;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What can be told of one file: what is wrong with it, and what nobody has looked at. Every verdict says the second, so that
 * no file passes for proven that is not.
 */
record Verdict(List<Finding> findings) {
    /** What proves an estate as a whole. */
    static final String ESTATE = "monctl validate";

    /** What proves all of an output. */
    static final String FOLDER = "monctl validate --written";

    Verdict {
        findings = List.copyOf(findings);
    }

    /**
     * What was found, and what was not asked.
     *
     * @param unchecked as a part of a sentence: {@code what Helm makes of it}
     * @param help what asks for it
     */
    static Verdict of(GivenFile file, Collection<Finding> findings, String unchecked, String help) {
        return with(findings, note(file, "not checked of '" + file.name() + "': " + unchecked, help));
    }

    /** Nothing was asked of a file of the output by itself; what is wrong may be known from elsewhere. */
    static Verdict unasked(GivenFile file, Collection<Finding> findings, String reason) {
        return with(findings, note(file, "'" + file.name() + "' was not checked: " + reason, FOLDER));
    }

    /** Nobody knows what it is. */
    static Verdict unknown(GivenFile file, String what, String help) {
        Finding note = Finding.note(
                "file/unknown", Place.file(file.name()), "'" + file.name() + "' was not checked: " + what, "", help);
        return new Verdict(List.of(note));
    }

    private static Finding note(GivenFile file, String what, String help) {
        return Finding.note("file/not-checked", Place.file(file.name()), what, "", help);
    }

    private static Verdict with(Collection<Finding> findings, Finding note) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(note);
        return new Verdict(all);
    }
}
