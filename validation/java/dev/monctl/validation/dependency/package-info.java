/**
 * The charts that lie in a chart: whether they are those that it depends on, where Helm only looks for their names, and what they
 * have below {@code crds/}.
 */
@NullMarked
package dev.monctl.validation.dependency;

import org.jspecify.annotations.NullMarked;
