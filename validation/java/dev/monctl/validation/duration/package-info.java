/** Stretches of time as Go's programs write them. */
@NullMarked
package dev.monctl.validation.duration;

import org.jspecify.annotations.NullMarked;
