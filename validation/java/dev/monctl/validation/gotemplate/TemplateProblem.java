package dev.monctl.validation.gotemplate;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a template.
 *
 * @param start where in its text
 * @param word what stands there
 * @param why goes on behind the template's name: {@code calls 'humanise', which is no function}
 */
public record TemplateProblem(
        int start, String word, String why, @Nullable String help) {}
