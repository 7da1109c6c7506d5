package dev.monctl.validation.promtool;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What promtool says of a check that fails, in short. */
final class Failure {
    private static final Pattern FORM = Pattern.compile(
            "(?:alertname: (?<alert>[^,]+), )?time: (?<time>\\w+),.*?exp: ?(?<expected>.*)got: ?(?<got>.*)",
            Pattern.DOTALL);
    private static final int LONGEST = 200;

    private Failure() {}

    static Finding of(RuleTest test, String said) {
        Matcher form = FORM.matcher(said);
        if (!form.find()) {
            return finding(test, test.place(), shortened(said));
        }
        String time = form.group("time");
        Place place = test.checks().stream()
                .filter(check -> check.time().equals(time))
                .filter(check -> form.group("alert") == null || check.alert().equals(form.group("alert")))
                .map(Check::place)
                .findFirst()
                .orElse(test.place());
        return finding(
                test,
                place,
                "at " + time + " it expects " + shortened(form.group("expected")) + ", but there is "
                        + shortened(form.group("got")));
    }

    private static Finding finding(RuleTest test, Place place, String what) {
        return Finding.error(
                "test/failed",
                place,
                "the test '" + test.name() + "' fails: " + what,
                "monctl render, or correct the rule that it tests");
    }

    /** Lists of alerts by their labels alone, unless their texts are all that differs. */
    private static String shortened(String said) {
        String line = said.replaceAll("\\s*Annotations:\\{.*", "")
                .replaceAll("\\s+", " ")
                .replaceAll("(\\[|\\]|\\b\\d+: ?|Labels:|, $| 1E\\+00)", "")
                .strip();
        String plain = line.isEmpty() || line.equals("nil") ? "nothing" : line;
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
