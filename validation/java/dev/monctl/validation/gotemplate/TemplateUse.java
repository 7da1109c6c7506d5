package dev.monctl.validation.gotemplate;

/** Where a template names another one. */
public record TemplateUse(int start, String name) {}
