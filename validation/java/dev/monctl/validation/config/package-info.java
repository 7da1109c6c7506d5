/** The configurations that programs find in their pods: where they come from, and whether each program would take its own. */
@NullMarked
package dev.monctl.validation.config;

import org.jspecify.annotations.NullMarked;
