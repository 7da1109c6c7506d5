package dev.monctl.validation.query;

/**
 * A label that is named apart from a selector: in {@code by (…)}, {@code on (…)} or as the source of another label.
 *
 * @param start where the name begins in the query
 */
public record LabelName(String label, int start) {}
