/** Whether the charts that a chart depends on are those that lie in it; Helm only looks for their names. */
@NullMarked
package dev.monctl.validation.dependency;

import org.jspecify.annotations.NullMarked;
