/** The rules of Prometheus in the output, and whether they expect every spoke. */
@NullMarked
package dev.monctl.validation.estate.rule;

import org.jspecify.annotations.NullMarked;
