package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts that have lost their unit, or got one that there is not. */
final class OddAmounts implements Rule {
    private static final BigDecimal KIBIBYTE = BigDecimal.valueOf(1024);
    private static final BigDecimal MOST_CORES = BigDecimal.valueOf(200);
    private static final Pattern FLAG = Pattern.compile("(--[\\w.-]+)=([0-9]+[A-Za-z]+)");
    private static final Pattern MEASURE = Pattern.compile("([0-9]+(ms|us|ns|s|m|h|d|w|y|[kKMGTPE]i?B?|B))++");

    private final Warnings warnings = new Warnings("kubernetes/odd-amount");

    @Override
    public List<Finding> judge(Render render) {
        render.containers().forEach(container -> {
            container.items("command").forEach(this::flag);
            container.items("args").forEach(this::flag);
            for (String kind : List.of("requests", "limits")) {
                container.get("resources", kind, "memory").ifPresent(this::bytes);
                container.get("resources", kind, "cpu").ifPresent(this::cores);
            }
        });
        render.pods()
                .forEach(pod -> pod.volumes()
                        .forEach(volume -> volume.get("emptyDir", "sizeLimit").ifPresent(this::bytes)));
        return warnings.list();
    }

    /** A number followed by letters that are no unit of time and none of size. */
    private void flag(Field argument) {
        Matcher flag = FLAG.matcher(argument.text().orElse(""));
        if (flag.matches() && !MEASURE.matcher(flag.group(2)).matches()) {
            warnings.add(
                    argument,
                    "gives " + flag.group(1) + " the value " + flag.group(2) + ", which has no unit that programs know",
                    "the program would not start",
                    "example: 30s, 15d or 24GB");
        }
    }

    private void bytes(Field amount) {
        parsed(amount)
                .filter(bytes -> bytes.signum() > 0 && bytes.compareTo(KIBIBYTE) < 0)
                .ifPresent(bytes -> warnings.add(
                        amount,
                        "is " + bytes.toPlainString() + " bytes",
                        "its unit was lost",
                        "write it with its unit: 256Mi"));
    }

    private void cores(Field amount) {
        parsed(amount)
                .filter(cores -> cores.compareTo(MOST_CORES) > 0)
                .ifPresent(cores -> warnings.add(
                        amount,
                        "is " + cores.toPlainString() + " cores",
                        "no node has so many",
                        "write it with its unit: 250m"));
    }

    private static Optional<BigDecimal> parsed(Field amount) {
        return amount.text().or(() -> amount.number().map(Object::toString)).flatMap(Amount::parse);
    }
}
