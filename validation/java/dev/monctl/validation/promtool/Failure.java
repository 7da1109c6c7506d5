package dev.monctl.validation.promtool;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What promtool says of a check that fails, in short. */
final class Failure {
    private static final Pattern FORM = Pattern.compile(
            "(?:alertname: (?<alert>[^,]+), )?time: (?<time>\\w+),.*?exp: ?(?<expected>.*)got: ?(?<got>.*)",
            Pattern.DOTALL);
    private static final Pattern OF_A_TEST = Pattern.compile("\\btime: \\w+,");
    private static final int LONGEST = 200;
    private static final int BEFORE = 40;

    private Failure() {}

    /** Whether a test has run and failed, and not all of its file because of a rule that cannot be. */
    static boolean isOfTest(String said) {
        return OF_A_TEST.matcher(said).find();
    }

    static Finding of(RuleTest test, String said) {
        Matcher form = FORM.matcher(said);
        if (!form.find()) {
            return finding(test, test.place(), shortened(said));
        }
        String time = form.group("time");
        List<Check> checks = test.checks().stream()
                .filter(check -> check.time().equals(time))
                .filter(check -> form.group("alert") == null || check.alert().equals(form.group("alert")))
                .toList();
        // Several systems may be asked for at one time: what is said names the one that is meant.
        Place place = checks.stream()
                .filter(check -> check.systems().stream().allMatch(system -> names(said, system)))
                .findFirst()
                .or(() -> checks.stream().findFirst())
                .map(Check::place)
                .orElse(test.place());
        return finding(test, place, "at " + time + " " + difference(form.group("expected"), form.group("got")));
    }

    /** In quotes, as in a series, or in quotes that are quoted, as in a query. */
    private static boolean names(String said, String system) {
        return said.contains('"' + system + '"') || said.contains('"' + system + "\\\"");
    }

    private static String difference(String expected, String got) {
        String one = shortened(expected);
        String other = shortened(got);
        if (one.equals(other)) {
            String whole = oneLine(expected).replaceAll("[], ]+$", "");
            String instead = oneLine(got).replaceAll("[], ]+$", "");
            int from = Math.max(0, same(whole, instead) - BEFORE);
            one = cut(whole, from);
            other = cut(instead, from);
        }
        return "it expects " + one + ", but there is " + other;
    }

    /** How many characters are the same at the beginning of both. */
    private static int same(String one, String other) {
        int count = 0;
        while (count < Math.min(one.length(), other.length()) && one.charAt(count) == other.charAt(count)) {
            count++;
        }
        return count;
    }

    private static Finding finding(RuleTest test, Place place, String what) {
        return Finding.error(
                "test/failed",
                place,
                "the test '" + test.name() + "' fails: " + what,
                "monctl render, or correct the rule that it tests");
    }

    /** Lists of alerts by their labels alone. */
    private static String shortened(String said) {
        String line = oneLine(said.replaceAll("\\s*Annotations:\\{.*", ""))
                .replaceAll("(\\[|\\]|\\b\\d+: ?|Labels:|, $| 1E\\+00)", "")
                .strip();
        return cut(line.isEmpty() || line.equals("nil") ? "nothing" : line, 0);
    }

    private static String oneLine(String said) {
        return said.replaceAll("\\s+", " ");
    }

    private static String cut(String line, int from) {
        int to = Math.min(line.length(), from + LONGEST);
        return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    }
}
