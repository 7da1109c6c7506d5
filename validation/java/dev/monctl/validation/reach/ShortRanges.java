package dev.monctl.validation.reach;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Words;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.query.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges of rules in which a job leaves fewer than two samples: one that comes a little late, and the rule sees none. */
record ShortRanges(Map<Collection, Set<String>> systems) {
    private static final Pattern READ =
            Pattern.compile("\\w+\\{[^{}]*\\bjob=\"([^\"]+)\"[^{}]*}\\[([0-9]+)([smhd])[:\\]]");
    private static final Pattern INTERVAL = Pattern.compile("([0-9]+)([smhd])");

    List<Finding> judge(List<RuleFile> files) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> judge(rule).stream())
                .distinct()
                .toList();
    }

    private List<Finding> judge(RuleFile.Rule rule) {
        List<Finding> findings = new ArrayList<>();
        Matcher read = READ.matcher(rule.text());
        while (read.find()) {
            Duration range = time(read.group(2), read.group(3));
            String job = read.group(1);
            String written = read.group(2) + read.group(3);
            Predicate<String> meant = Query.prom(read.group(0) + "]").selectors().stream()
                    .map(MeantSystems::of)
                    .reduce(cluster -> true, Predicate::and);
            systems.forEach((collection, names) -> {
                List<String> asked = names.stream().filter(meant).toList();
                collection.jobs().stream()
                        .filter(each -> !asked.isEmpty() && each.name().equals(job))
                        .filter(each -> isTooRare(each, range))
                        .findFirst()
                        .ifPresent(each -> findings.add(tooShort(rule, written, each, asked)));
            });
        }
        return findings;
    }

    private static boolean isTooRare(ScrapeJob job, Duration range) {
        Matcher interval = INTERVAL.matcher(job.interval());
        return interval.matches()
                && time(interval.group(1), interval.group(2)).multipliedBy(2).compareTo(range) > 0;
    }

    private static Duration time(String number, String unit) {
        long amount = Long.parseLong(number);
        return switch (unit) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    private static Finding tooShort(RuleFile.Rule rule, String range, ScrapeJob job, List<String> names) {
        return Finding.warning(
                "metric/range-too-short",
                Spelling.of(rule.expression(), range, rule.text().indexOf("[" + range) + 1),
                rule.name() + " reads " + range + " of job " + job.name() + ", which " + Words.list(names)
                        + (names.size() == 1 ? " scrapes" : " scrape") + " every " + job.interval(),
                "with fewer than two samples in it, one that is late looks like none",
                "scrape more often, or read a longer range");
    }
}
