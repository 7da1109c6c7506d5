package dev.monctl.validation.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mistakes in YAML, and in the YAML that a Helm template writes. Free choices are left alone: what {@link FreeChoices} says.
 */
final class YamlMutator implements Mutator {
    private static final Set<String> LABELS = Set.of(
            "labels",
            "matchLabels",
            "external_labels",
            "selector",
            "nodeSelector",
            "equal",
            "group_by",
            "source_labels");
    private static final Set<String> REFERENCES = Set.of(
            "name",
            "secretName",
            "secretRef",
            "serviceAccountName",
            "claimName",
            "storageClassName",
            "className",
            "serviceName",
            "receiver",
            "namespace",
            "project",
            "path",
            "mountPath",
            "targetPort",
            "port",
            "clusterName",
            "environment",
            "hubEndpoint",
            "job_name",
            "credentials_file",
            "ca_file",
            "webhook_url_file",
            "uid",
            "adminPasswordField",
            "repoURL",
            "server",
            "targetRevision",
            "repository",
            "releaseName",
            "alert",
            "alertname",
            "itemPath",
            "subPath",
            "key",
            "address",
            "url",
            "directory",
            "monitoring");
    private static final Set<String> WORDS = Set.of(
            "kind",
            "apiVersion",
            "type",
            "protocol",
            "operator",
            "effect",
            "pullPolicy",
            "imagePullPolicy",
            "volumeMode",
            "mode",
            "scheme",
            "role",
            "action",
            "reclaimPolicy",
            "volumeBindingMode",
            "access",
            "store",
            "schema",
            "object_store",
            "deletion",
            "deletion_mode",
            "severity",
            "subject",
            "metrics_path",
            "updateStrategy",
            "stabilityLevel",
            "pathType",
            "provisioner",
            "medium",
            "tag",
            "registry",
            "image",
            "version",
            "logLevel");
    private static final Pattern REFERENCE_ITEM = Pattern.compile("[./\\w-]*[a-z]{3}[./\\w-]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w.-]*[A-Za-z]{2}");
    private static final Pattern SIMPLE = Pattern.compile("\"?([\\w.:/@{}-]+)\"?");

    @Override
    public void mutate(Lines text, Mistakes into) {
        List<YamlLine> lines = YamlText.of(text).lines();
        for (YamlLine line : lines) {
            if (FreeChoices.isFree(line)) {
                continue;
            }
            delete(text, lines, line, into);
            misspellKey(text, line, into);
            changeValue(text, line, into);
            swap(text, lines, line, into);
        }
    }

    private static void delete(Lines text, List<YamlLine> lines, YamlLine line, Mistakes into) {
        if (!HelmActions.areBalanced(text, line.at(), line.end())) {
            return;
        }
        Operator operator =
                isLabel(line) ? Operator.DROP_LABEL : line.key() == null ? Operator.DROP_ITEM : Operator.DELETE_KEY;
        if (!line.isItem() || line.key() == null) {
            if (!FreeChoices.mayBeLeftOut(line)) {
                into.add(operator, line.words(), line.at(), line.end(), List.of());
            }
            return;
        }
        YamlLine next = lines.stream()
                .filter(other -> other.at() >= line.end() && other.indent() <= line.indent())
                .findFirst()
                .orElse(null);
        int itemEnd = itemEnd(text, line);
        if (HelmActions.areBalanced(text, line.at(), itemEnd)) {
            into.add(Operator.DROP_ITEM, line.words(), line.at(), itemEnd, List.of());
        }
        if (next != null
                && next.indent() == line.indent()
                && !next.isItem()
                && next.at() == line.end()
                && !FreeChoices.mayBeLeftOut(line)) {
            String below = text.line(next.at());
            int dash = text.indent(line.at());
            into.add(
                    operator,
                    line.words(),
                    line.at(),
                    line.end() + 1,
                    List.of(below.substring(0, dash) + "- " + below.substring(dash + 2)));
        }
    }

    private static int itemEnd(Lines text, YamlLine line) {
        int dash = text.indent(line.at());
        int end = line.at() + 1;
        int last = end;
        while (end < text.size() && (text.line(end).isBlank() || text.indent(end) > dash)) {
            end++;
            if (!text.isComment(end - 1)) {
                last = end;
            }
        }
        return last;
    }

    private static boolean isLabel(YamlLine line) {
        return LABELS.contains(line.parentKey());
    }

    private static void misspellKey(Lines text, YamlLine line, Mistakes into) {
        String key = line.key();
        if (key == null || key.length() < 2) {
            return;
        }
        String wrong = Typo.in(key);
        String old = text.line(line.at());
        int start = line.indent();
        into.add(
                Operator.MISSPELL_KEY,
                line.words() + " → " + wrong,
                line.at(),
                line.at() + 1,
                List.of(old.substring(0, start) + wrong + old.substring(start + key.length())));
    }

    private static void changeValue(Lines text, YamlLine line, Mistakes into) {
        Matcher measure = Unit.MEASURE.matcher(line.value());
        while (measure.find()) {
            Matcher found = measure;
            Unit.wrong(measure.group())
                    .ifPresent(
                            wrong -> value(Operator.CHANGE_UNIT, text, line, found.start(), found.end(), wrong, into));
        }
        if (!SIMPLE.matcher(line.value()).matches() || line.value().contains("{{")) {
            return;
        }
        Matcher word = WORD.matcher(line.value());
        boolean isReference = line.key() == null
                ? REFERENCE_ITEM.matcher(line.value()).matches()
                : REFERENCES.contains(line.key()) || isLabel(line);
        boolean isWord = line.key() != null && WORDS.contains(line.key());
        if ((isReference || isWord) && word.find()) {
            Operator operator = isWord ? Operator.MISSPELL_WORD : Operator.RENAME_REFERENCE;
            value(operator, text, line, word.start(), word.end(), Typo.in(word.group()), into);
        }
    }

    private static void value(
            Operator operator, Lines text, YamlLine line, int start, int end, String by, Mistakes into) {
        String old = text.line(line.at());
        int value = old.length() - line.value().length();
        into.add(
                operator,
                line.words() + " → " + by,
                line.at(),
                line.at() + 1,
                List.of(old.substring(0, value + start) + by + old.substring(value + end)));
    }

    /** Two values of one kind under one parent. */
    private static void swap(Lines text, List<YamlLine> lines, YamlLine line, Mistakes into) {
        if (line.key() == null || !line.isScalar() || FreeChoices.isPatience(line)) {
            return;
        }
        Kind kind = Kind.of(line.value());
        lines.stream()
                .filter(other ->
                        other.at() > line.at() && Objects.equals(other.parent(), line.parent()) && other.key() != null)
                .filter(other -> !other.isItem() && other.isScalar() && other.indent() == line.indent())
                .filter(other -> !FreeChoices.isFree(other) && !FreeChoices.isPatience(other))
                .takeWhile(other -> isSameItem(text, line, other))
                .filter(other -> kind != Kind.OTHER
                        && Kind.of(other.value()) == kind
                        && !other.value().equals(line.value()))
                .findFirst()
                .ifPresent(other -> swap(text, line, other, into));
    }

    private static boolean isSameItem(Lines text, YamlLine line, YamlLine other) {
        for (int at = line.at() + 1; at <= other.at(); at++) {
            if (text.indent(at) < line.indent()) {
                return false;
            }
        }
        return true;
    }

    private static void swap(Lines text, YamlLine one, YamlLine other, Mistakes into) {
        List<String> swapped = new ArrayList<>(text.lines().subList(one.at(), other.at() + 1));
        swapped.set(0, replaced(text.line(one.at()), one.value(), other.value()));
        swapped.set(swapped.size() - 1, replaced(text.line(other.at()), other.value(), one.value()));
        into.add(
                Operator.SWAP_VALUES,
                one.words() + " ↔ " + other.key() + ": " + other.value(),
                one.at(),
                other.at() + 1,
                swapped);
    }

    private static String replaced(String line, String value, String by) {
        return line.substring(0, line.length() - value.length()) + by;
    }
}
