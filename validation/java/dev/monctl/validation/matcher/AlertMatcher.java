package dev.monctl.validation.matcher;

/**
 * What is asked of one label: {@code severity="critical"}.
 *
 * @param operator {@code =}, {@code !=}, {@code =~} or {@code !~}
 * @param value without its quotes
 * @param start where the label's name begins in the text, without its quotes
 */
public record AlertMatcher(String label, String operator, String value, int start) {}
