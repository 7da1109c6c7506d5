/** Alloy configurations as Alloy's own formatter lays them out. */
@NullMarked
package dev.monctl.validation.alloy.format;

import org.jspecify.annotations.NullMarked;
