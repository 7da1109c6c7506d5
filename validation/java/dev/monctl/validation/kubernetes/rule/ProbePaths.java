package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.schema.SchemaFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A probe asks at a path: one at which its program answers, where that is known. The list has the last part of the name of each
 * image, and the paths that need nobody's name and password.
 */
final class ProbePaths implements Rule {
    private static final Pattern IMAGE = Pattern.compile("(?:.*/)?([^/:@]+)(?::[^/:@]+)?(?:@.+)?");
    private static final Map<String, List<String>> ANSWERED = answered();

    private final Warnings missing = new Warnings("kubernetes/probe-path");
    private final Findings unanswered = new Findings("kubernetes/probe-unanswered");

    private static Map<String, List<String>> answered() {
        Map<String, List<String>> answered = new TreeMap<>();
        for (String line : SchemaFiles.lines("kubernetes-probes.txt")) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            answered.put(words.get(0), List.copyOf(words.subList(1, words.size())));
        }
        return answered;
    }

    @Override
    public List<Finding> judge(Render render) {
        render.containers().forEach(container -> {
            for (String probe : Probes.KINDS) {
                container.get(probe, "httpGet").ifPresent(get -> check(container, get));
            }
        });
        List<Finding> findings = new ArrayList<>(missing.list());
        findings.addAll(unanswered.list());
        return findings;
    }

    private void check(Field container, Field get) {
        get.get("path")
                .ifPresentOrElse(
                        path -> answered(path, program(container)),
                        () -> missing.add(get, "has no path", "it asks for / then", "write path:"));
    }

    /** Behind a prefix, too, which a flag may give a program. */
    private void answered(Field path, String program) {
        List<String> known = ANSWERED.getOrDefault(program, List.of());
        String asked = path.text().orElse("").replaceFirst("\\?.*", "");
        if (!known.isEmpty() && known.stream().noneMatch(each -> isAt(asked, each))) {
            unanswered.add(
                    path,
                    path.where() + " is '" + asked + "', at which " + program + " does not answer",
                    Suggestion.help(asked, known, "it answers at", "write its path"));
        }
    }

    private static boolean isAt(String asked, String known) {
        return asked.equals(known) || (known.length() > 1 && asked.endsWith(known));
    }

    private static String program(Field container) {
        Matcher image = IMAGE.matcher(container.text("image").orElse(""));
        return image.matches() ? image.group(1) : "";
    }
}
