package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Helm says about a template that it cannot parse or that fails. */
record TemplateMessages(Chart chart) {
    // Helm 4 leaves out "template:" and begins a new line for each step.
    private static final Pattern EXECUTING = Pattern.compile(
            "(?:template: )?([^\\s:]+):(\\d+)(?::(\\d+))?:?\\s+executing \"[^\"]*\" at <(.*?)>:\\s+", Pattern.DOTALL);
    private static final Pattern EXPANDED_TEXT = Pattern.compile(
            "error calling tpl:\\s.*?(?:template: )?\\S+\\s+executing \"[^\"]*\" at <(.*?)>:\\s+(.*)", Pattern.DOTALL);
    /** Helm repeats all of the text in between, in quotes. */
    private static final Pattern UNPARSABLE_TEXT = Pattern.compile(
            "error calling tpl:\\s+cannot parse template \"(?:[^\"\\\\]|\\\\.)*+\":\\s+(?:template: )?\\S+?:(\\d+):\\s*(?:\\d+:\\s*)?(.*)",
            Pattern.DOTALL);

    private static final Pattern REPEATED_TEXT = Pattern.compile(
            "(?:cannot parse template|error during tpl function execution for) \"(?:[^\"\\\\]|\\\\.)*+\":\\s+",
            Pattern.DOTALL);

    private static final Pattern RAISED =
            Pattern.compile("execution error at \\((\\S+?):(\\d+):(\\d+)\\): (.*)", Pattern.DOTALL);
    private static final Pattern SYNTAX = Pattern.compile("parse error at \\((\\S+?):(\\d+)\\): (.*)", Pattern.DOTALL);
    private static final Pattern NOT_YAML = Pattern.compile("YAML parse error on (\\S+): (.*)", Pattern.DOTALL);

    /** Absent where the message is about something else; {@code broken} is what Helm printed of the failed template. */
    Optional<Finding> read(String message, String broken) {
        return whileExecuting(message)
                .or(() -> raised(message))
                .or(() -> syntax(message))
                .or(() -> notYaml(message, broken));
    }

    /** An error climbs through every include; the innermost place that lies in a file is the one to mend. */
    private Optional<Finding> whileExecuting(String message) {
        Matcher step = EXECUTING.matcher(message);
        Optional<Finding> innermost = Optional.empty();
        while (step.find()) {
            Optional<ChartText> file = chart.template(step.group(1));
            if (file.isPresent()) {
                int line = Integer.parseInt(step.group(2));
                int column = step.group(3) == null ? 0 : Integer.parseInt(step.group(3));
                Place place = file.get().expression(line, column, step.group(4));
                innermost = Optional.of(failed(place, step.group(4), message.substring(step.end())));
            }
        }
        return innermost;
    }

    private static Finding failed(Place place, String expression, String reason) {
        Matcher expanded = EXPANDED_TEXT.matcher(reason);
        if (expanded.lookingAt()) {
            String what =
                    "the text given to tpl fails at " + expanded.group(1) + ": " + GoMessage.plain(expanded.group(2));
            return Finding.error("helm/template", place, what, null);
        }
        Matcher unparsable = UNPARSABLE_TEXT.matcher(reason);
        if (unparsable.lookingAt()) {
            String what = "the text given to tpl is no template, by its line " + unparsable.group(1) + ": "
                    + GoMessage.plain(unparsable.group(2));
            return Finding.error("helm/template", place, what, null);
        }
        Matcher raised = RAISED.matcher(reason);
        String why = raised.find()
                ? raised.group(4)
                : GoMessage.plain(REPEATED_TEXT.matcher(reason).replaceAll(""));
        return Finding.error("helm/template", place, GoMessage.plain(expression) + ": " + why, null);
    }

    /** {@code fail} and {@code required}: the message is the chart's own. */
    private Optional<Finding> raised(String message) {
        Matcher raised = RAISED.matcher(message);
        if (!raised.find()) {
            return Optional.empty();
        }
        Place place = chart.template(raised.group(1))
                .map(file -> file.call(Integer.parseInt(raised.group(2)), Integer.parseInt(raised.group(3))))
                .orElse(chart.description().whole());
        return Optional.of(Finding.error("helm/template", place, GoMessage.plain(raised.group(4)), null));
    }

    private Optional<Finding> syntax(String message) {
        Matcher syntax = SYNTAX.matcher(message);
        if (!syntax.lookingAt()) {
            return Optional.empty();
        }
        Place place = chart.template(syntax.group(1))
                .map(file -> file.line(Integer.parseInt(syntax.group(2))))
                .orElse(chart.description().whole());
        return Optional.of(Finding.error("helm/syntax", place, GoMessage.plain(syntax.group(3)), null));
    }

    private Optional<Finding> notYaml(String message, String broken) {
        Matcher notYaml = NOT_YAML.matcher(message);
        return notYaml.lookingAt()
                ? chart.template(notYaml.group(1))
                        .map(file -> new BrokenYaml(file, broken).finding(notYaml.group(1), notYaml.group(2)))
                : Optional.empty();
    }
}
