package dev.monctl.validation.mutation;

import java.util.Set;

/**
 * What is not mutated, since either choice is right: texts for people, and how something looks. What may be left out is what a
 * program has a default of its own for that serves as well: how patient a probe is, say.
 */
final class FreeChoices {
    private static final Set<String> TEXTS = Set.of(
            "description",
            "title",
            "summary",
            "keywords",
            "annotations",
            "appVersion",
            "icon",
            "home",
            "maintainers",
            "legendFormat",
            "content",
            "message",
            "$schema",
            "$comment",
            "generated");
    private static final Set<String> PATIENCE = Set.of(
            "timeoutSeconds",
            "periodSeconds",
            "failureThreshold",
            "initialDelaySeconds",
            "terminationGracePeriodSeconds",
            "priorityClassName",
            "podManagementPolicy",
            "imagePullPolicy",
            "pullPolicy",
            "enableServiceLinks",
            "fsGroupChangePolicy",
            "retry",
            "backoff",
            "maxDuration",
            "limit",
            "factor",
            "maxUnavailable",
            "revisionHistoryLimit");

    private FreeChoices() {}

    static boolean isFree(YamlLine line) {
        for (YamlLine at = line; at != null; at = at.parent()) {
            if (at.key() != null && TEXTS.contains(at.key())) {
                return true;
            }
        }
        return isItemOf(line, "collectors") || isItemOf(line, "keep") || isNameOfTest(line);
    }

    /** A unit test may be called anything. */
    private static boolean isNameOfTest(YamlLine line) {
        return "name".equals(line.key()) && line.parentKey().equals("tests");
    }

    /** Which kinds and series are collected beyond those that somebody reads. */
    private static boolean isItemOf(YamlLine line, String list) {
        return line.key() == null && line.parentKey().equals(list);
    }

    static boolean mayBeLeftOut(YamlLine line) {
        return isPatience(line) || isDefault(line);
    }

    static boolean isPatience(YamlLine line) {
        return line.key() != null && PATIENCE.contains(line.key());
    }

    /** Helm puts an object into the namespace of its release, and takes a chart for an application; a test expects nothing. */
    private static boolean isDefault(YamlLine line) {
        return line.words().equals("metadata.namespace: {{ .Release.Namespace | quote }}")
                || line.words().matches("tests\\.\\w+\\.exp_(alerts|samples): \\[]")
                || line.words().equals("type: application");
    }
}
